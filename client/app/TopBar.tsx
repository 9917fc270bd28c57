import { ActionIcon, Kbd, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import {
  IconApi,
  IconBooks,
  IconBrightness,
  IconFileDownload,
  IconFolderOpen,
  IconHelp,
  IconKeyboard,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconLink,
  IconLinkPlus,
  IconMoon,
  IconSearch,
  IconSun,
  IconVector,
} from '@tabler/icons-react';
import { useActions } from '../panels/common/actions.ts';
import { useModel, useStores, useUi, useWorkbench } from '../panels/common/context.ts';
import type { Page } from '../panels/common/ui-store.ts';
import { PlaceMark } from '../panels/database/PlaceMark.tsx';
import { showLibrary } from '../panels/library/show.ts';
import { coverWithEditor, uncover } from '../panels/workbench/open.ts';
import { Logo } from '../ui/Logo.tsx';
import { useSharing } from './sharing.ts';
import classes from './shell.module.css';

const TABS: readonly (readonly [Page | 'cypher', string])[] = [
  ['chart', 'Chart'],
  ['table', 'Table'],
  ['cypher', 'Cypher'],
  ['about', 'About the data'],
];

function Tabs() {
  const stores = useStores();
  const { evidence } = useModel();
  const page = useUi((ui) => ui.page);
  const workbench = useUi((ui) => ui.drawer === 'cypher');
  const covering = useWorkbench(({ drawer }) => drawer.cypher.maximised);
  const { show } = useActions();
  const front = page !== 'about' && workbench && covering ? 'cypher' : page;
  const open = (id: Page | 'cypher') => {
    if (id === 'cypher') return coverWithEditor(stores);
    if (id !== 'about') uncover(stores);
    show(id);
  };
  return (
    <nav className={classes.tabs} aria-label="Views">
      {TABS.map(([id, label]) => (
        <button
          key={id}
          type="button"
          className={classes.tab}
          aria-current={front === id ? 'page' : undefined}
          onClick={() => open(id)}
        >
          {id === 'about' && !evidence ? 'Database' : label}
        </button>
      ))}
    </nav>
  );
}

const SCHEMES = [
  ['auto', 'As the system', IconBrightness],
  ['light', 'Light', IconSun],
  ['dark', 'Dark', IconMoon],
] as const;

const schemeOf = (value: string) => SCHEMES.find(([id]) => id === value)?.[0] ?? 'auto';

function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = SCHEMES.find(([id]) => id === colorScheme)?.[2] ?? IconBrightness;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`Theme: ${colorScheme}`} size={32}>
          <Current size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(schemeOf(value))}>
          {SCHEMES.map(([id, label, Icon]) => (
            <Menu.RadioItem key={id} value={id} rightSection={<Icon size={15} />}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function ShareMenu() {
  const { copyLink, saveFile, openFile } = useSharing();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="Share this view" size={32}>
          <IconLink size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLinkPlus size={15} />} onClick={copyLink}>
          Copy link
        </Menu.Item>
        <Menu.Item leftSection={<IconFileDownload size={15} />} onClick={saveFile}>
          Save view as a file
        </Menu.Item>
        <Menu.Item leftSection={<IconFolderOpen size={15} />} onClick={openFile}>
          Open a view from a file …
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function HelpMenu() {
  const stores = useStores();
  const { open } = useActions();
  const { evidence } = useModel();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="Help" size={32}>
          <IconHelp size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconVector size={15} />}
          onClick={() => open({ kind: 'legend' })}
          rightSection={<Kbd size="xs">G</Kbd>}
        >
          {evidence ? 'Marks, lines and evaluation' : 'Marks and lines'}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconBooks size={15} />}
          onClick={() => showLibrary(stores)}
          rightSection={<Kbd size="xs">Q</Kbd>}
        >
          {evidence ? 'Question library' : 'Saved questions'}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={15} />}
          onClick={() => open({ kind: 'keys' })}
          rightSection={<Kbd size="xs">?</Kbd>}
        >
          Keys and gestures
        </Menu.Item>
        <Menu.Item component="a" href="/api/docs" target="_blank" rel="noopener" leftSection={<IconApi size={15} />}>
          API for programs
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

export function TopBar() {
  const { open, setUi } = useActions();
  const { evidence } = useModel();
  const { legend, panel } = useUi((ui) => ui);
  return (
    <header className={classes.bar}>
      <div className={classes.brand}>
        <Logo size={20} /> <span className={classes.brandName}>Corridor</span>
      </div>
      <button type="button" className={classes.search} onClick={() => open({ kind: 'search' })} aria-keyshortcuts="Control+K">
        <IconSearch size={15} aria-hidden />
        <span>{evidence ? 'Find a network, agency, platform, operation …' : 'Find a node by its name or any other text …'}</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </button>
      <Tabs />
      <div className={classes.right}>
        <PlaceMark />
        <Tooltip label={legend ? 'Hide the legend' : 'Show the legend'}>
          <ActionIcon size={32} aria-label="Legend and filters" aria-pressed={legend} onClick={() => setUi({ legend: !legend })}>
            <IconLayoutSidebar size={17} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={panel ? 'Hide the panel' : 'Show the panel'}>
          <ActionIcon size={32} aria-label="Panel" aria-pressed={panel} onClick={() => setUi({ panel: !panel })}>
            <IconLayoutSidebarRight size={17} />
          </ActionIcon>
        </Tooltip>
        <ThemeMenu />
        <ShareMenu />
        <HelpMenu />
      </div>
    </header>
  );
}
