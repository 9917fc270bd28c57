import { asApiError } from '../../api/error.ts';

/** What went wrong and what to do about it; nothing where nothing did. */
export function Failed({ error, className }: { error: unknown; className?: string }) {
  if (error === null) return null;
  const { message, hint } = asApiError(error);
  return (
    <p className={className} role="alert">
      {message} {hint}
    </p>
  );
}
