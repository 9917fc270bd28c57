/** Why a file cannot be read as text. */
export class UnreadableText extends Error {
  readonly line: number;
  readonly suggestion: string;
  constructor(line: number, message: string, suggestion: string) {
    super(message);
    this.line = line;
    this.suggestion = suggestion;
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

const SAVE_AS = 'save it as UTF-8';

/**
 * Text of a stream of UTF-8 bytes, in chunks: without byte order mark, every line end as `\n`. Throws UnreadableText with the line and what the
 * file looks like instead (UTF-16, Windows-1252, a binary file).
 */
export async function* utf8Text(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let first = true;
  let held = '';
  for await (const chunk of bytes) {
    if (first) refuseUtf16(chunk);
    first = false;
    const nul = chunk.indexOf(0);
    if (nul !== -1)
      throw new UnreadableText(
        line + newlines(chunk.subarray(0, nul)),
        'holds a NUL byte: is it damaged, or no text file?',
        SAVE_AS,
      );
    const text = held + decodeChunk(decoder, chunk, line);
    line += newlines(chunk);
    // A CR at the end may be the first half of a CRLF.
    held = text.endsWith('\r') ? '\r' : '';
    yield (held === '' ? text : text.slice(0, -1)).replace(/\r\n?/g, '\n');
  }
  yield held.replace('\r', '\n') + decodeEnd(decoder, line);
}

function decodeChunk(decoder: Decoder, chunk: Uint8Array, line: number): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw notUtf8(line + lineOfBadByte(chunk));
  }
}

function decodeEnd(decoder: Decoder, line: number): string {
  try {
    return decoder.decode();
  } catch {
    throw notUtf8(line);
  }
}

const notUtf8 = (line: number): UnreadableText =>
  new UnreadableText(
    line,
    'is not UTF-8: it looks like Windows-1252, the "CSV" of older spreadsheets',
    `${SAVE_AS} ("CSV UTF-8")`,
  );

function refuseUtf16(chunk: Uint8Array): void {
  const [a, b] = chunk;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const head = chunk.subarray(0, 64);
  const nuls = head.filter((byte) => byte === 0).length;
  if (marked || (head.length >= 8 && nuls >= head.length / 3))
    throw new UnreadableText(1, 'is UTF-16, the "Unicode text" of spreadsheets', `${SAVE_AS} ("CSV UTF-8")`);
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

/** How many lines into the chunk the first byte stands that no UTF-8 text has. */
function lineOfBadByte(chunk: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  // The chunk may begin in the middle of a letter.
  while (from < 3 && ((chunk[from] ?? 0) & 0xc0) === 0x80) from += 1;
  for (let line = 0; ; line++) {
    const end = chunk.indexOf(10, from);
    if (end === -1) return line;
    try {
      decoder.decode(chunk.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
  }
}
