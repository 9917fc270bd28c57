import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type Stores, StoresContext } from '../panels/common/context.ts';
import { cssVariablesResolver, theme } from '../ui/theme.ts';
import { Gate } from './Gate.tsx';
import { Shell } from './Shell.tsx';

interface AppProps {
  readonly stores: Stores;
  readonly queries: QueryClient;
  /** Opened without a view in the address: the overview is shown. */
  readonly firstVisit: boolean;
}

export const App = ({ stores, queries, firstVisit }: AppProps) => (
  <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
    <Notifications position="bottom-center" limit={3} zIndex={400} containerWidth={460} autoClose={8000} />
    <QueryClientProvider client={queries}>
      <StoresContext value={stores}>
        <Gate firstVisit={firstVisit}>
          <Shell />
        </Gate>
      </StoresContext>
    </QueryClientProvider>
  </MantineProvider>
);
