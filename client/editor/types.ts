/** A piece of the text that has a colour. Offsets count characters from 0; `to` is exclusive. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** As language-support names it, e.g. `keyword`, `paramValue`. */
  readonly type: string;
}

/** A parameter that the text names; `name` without `$` and backticks. */
export interface NamedParameter {
  readonly name: string;
  readonly from: number;
  /** The word before it, in capitals: `IN`, `LIMIT`, `=` …; '' where there is none. */
  readonly after: string;
  /** The property that it is compared with, here; null where it is with none. */
  readonly compared: Compared | null;
}

/** A property beside a parameter. */
export interface Compared {
  readonly property: string;
  /** Labels or types that the text gives what has the property; none where it does not say. */
  readonly holders: readonly string[];
  /** What the parameter is to it: of its type, a list of such, a member of the list that it is, or a text whatever it is. */
  readonly as: 'same' | 'list' | 'member' | 'text';
}

/** What reading the text tells at once. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly parameters: readonly NamedParameter[];
  /** Where each statement stands; texts between semicolons that hold something. */
  readonly statements: readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Problem extends Span {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** The name at `from` is none of the database's; these were probably meant. */
  readonly unknown?: { readonly name: string; readonly nearest: readonly string[] };
}

export interface Proposal {
  readonly label: string;
  readonly insert: string;
  /** Whether `insert` has places to fill in. */
  readonly snippet: boolean;
  readonly kind:
    | 'keyword'
    | 'label'
    | 'type'
    | 'property'
    | 'function'
    | 'procedure'
    | 'variable'
    | 'parameter'
    | 'snippet'
    | 'other';
  readonly detail: string | null;
  readonly info: string | null;
  /** A property of what the text speaks of there. */
  readonly held?: boolean;
}

/** What the editor needs to know of the connected database, as `GET /api/schema` tells it. */
export interface DatabaseNames {
  readonly labels: readonly Holder[];
  readonly types: readonly (Holder & { readonly from: readonly string[]; readonly to: readonly string[] })[];
  readonly properties: readonly string[];
  readonly functions: readonly Callable[];
  readonly procedures: readonly Callable[];
}

/** A label or a relationship type, and the properties that those who bear it were seen to have. */
export interface Holder {
  readonly name: string;
  readonly properties: readonly string[];
}

export interface Callable {
  readonly name: string;
  readonly signature: string;
  readonly description: string;
}

/** What the worker is asked, and what it answers. */
export interface Questions {
  know: { readonly asked: { readonly names: DatabaseNames }; readonly answer: null };
  read: { readonly asked: { readonly text: string }; readonly answer: Reading };
  check: { readonly asked: { readonly text: string }; readonly answer: readonly Problem[] };
  propose: {
    readonly asked: { readonly text: string; readonly at: number; readonly asked: boolean };
    readonly answer: readonly Proposal[];
  };
  format: {
    readonly asked: { readonly text: string; readonly at: number };
    readonly answer: { readonly text: string; readonly at: number };
  };
}
export type Question = keyof Questions;
