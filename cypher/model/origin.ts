import { foldName } from './names.ts';

/** Who first knew. Two documents that relay one body are two documents and one origin. */
export interface Origin {
  /** Compared, never shown. */
  readonly key: string;
  readonly label: string;
  /** The entity, where the origin is one. */
  readonly id: string | null;
}

/** An entity (`id`) or the name that a source gives (`id` null). */
export interface Voice {
  readonly id: string | null;
  readonly label: string;
}

export interface OriginSource {
  readonly key: string;
  readonly title: string;
  readonly originator: Voice | null;
  /** The coders' own word: judgement or general knowledge. */
  readonly coders: boolean;
}

export interface Speaker extends Voice {
  /** Primary and secondary kind; empty for a name without an entity. */
  readonly kinds: readonly string[];
}

const SPEAKING_KINDS = ['Agency', 'Organisation'];
export const CODERS_ORIGIN = 'coders';

const ofVoice = (voice: Voice): Origin => ({
  key: voice.id === null ? `name:${foldName(voice.label)}` : `entity:${voice.id}`,
  label: voice.label,
  id: voice.id,
});
const ofSource = (source: OriginSource): Origin => ({ key: `source:${source.key}`, label: source.title, id: null });

/** The cited publication's originator, else the cited publication, else an agency or organisation that says it, else the source's originator, else the source. */
export function originOf(source: OriginSource, cited: OriginSource | null, saidBy: Speaker | null): Origin {
  if (source.coders) return { key: CODERS_ORIGIN, label: source.title, id: null };
  if (cited !== null) return cited.originator === null ? ofSource(cited) : ofVoice(cited.originator);
  if (saidBy?.kinds.some((kind) => SPEAKING_KINDS.includes(kind))) return ofVoice(saidBy);
  return source.originator === null ? ofSource(source) : ofVoice(source.originator);
}

/** Whether the claim stands in a publication that is named: the cited one, or the originator's own text where nobody else speaks in it. */
export function inNamedPublication(source: OriginSource, cited: OriginSource | null, saidBy: Voice | null): boolean {
  if (source.coders) return false;
  if (cited !== null) return true;
  const originator = source.originator?.id ?? null;
  return originator !== null && (saidBy === null || saidBy.id === originator);
}
