const ADVICE =
  " is not present in the database. Make sure you didn't misspell it or that it is available when you run this statement in your application";

/** Of which list language-support does not find a name; null: it says something else. */
export function missingFrom(message: string): 'labels' | 'types' | 'properties' | null {
  if (!message.includes(ADVICE) || /^(Function|Procedure) /.test(message)) return null;
  if (message.startsWith('Label ')) return 'labels';
  return message.startsWith('Relationship type ') ? 'types' : 'properties';
}

/** Whether language-support says that labels and types do not stand together: it knows that from a sample. */
export const unfitting = (message: string): boolean => /has no (?:incoming|outgoing)/.test(message) && !message.includes(ADVICE);

/** What language-support says, shorter and true of this product: what may not be called here is not listed either. */
export function plainWords(message: string): string {
  if (unfitting(message)) return `As far as this database was looked through, ${message}.`;
  if (!message.includes(ADVICE))
    return message.startsWith('If a part of a query contains multiple disconnected') ? DISCONNECTED : message;
  const what = message.replace(ADVICE, '');
  if (/^(Function|Procedure) /.test(what)) return `${what} is unknown, or may not be called here.`;
  // Of a property it tells only the name.
  return `${missingFrom(message) === 'properties' ? 'Property ' : ''}${what} does not occur in this database.`;
}

const DISCONNECTED =
  'These patterns are not connected: every match of one is combined with every match of the other. Connect them, or expect many rows.';
