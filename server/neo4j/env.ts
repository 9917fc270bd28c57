/** Environment of the programs that are started: java and mvn are looked for on its PATH. */
export type Env = Readonly<Record<string, string | undefined>>;
