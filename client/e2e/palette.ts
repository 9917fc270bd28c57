import { crc32, deflateSync, inflateSync } from 'node:zlib';

// PNG with a palette, for pictures that live in the repository: flat panels need few colours, and one byte a pixel packs to half.
// Format: W3C, Portable Network Graphics (PNG) Specification, third edition, sections 5, 9 and 11.

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const PREDICTIONS = [
  () => 0,
  (left: number) => left,
  (_left: number, up: number) => up,
  (left: number, up: number) => (left + up) >> 1,
  paeth,
];

/** Takes the row filters off: `step` bytes a pixel. */
function unfiltered(rows: Buffer, width: number, height: number, step: number): Buffer {
  const stride = width * step;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const predict = PREDICTIONS[rows[y * (stride + 1)] ?? 0] ?? PREDICTIONS[0];
    const at = (x: number, row: number) => (x < 0 || row < 0 ? 0 : (pixels[row * stride + x] ?? 0));
    for (let x = 0; x < stride; x += 1) {
      const guess = predict?.(at(x - step, y), at(x, y - 1), at(x - step, y - 1)) ?? 0;
      pixels[y * stride + x] = ((rows[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return pixels;
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(a: number, b: number): number {
  const [first, second] = [channels(a), channels(b)];
  return first.reduce((sum, channel, at) => sum + (channel - (second[at] ?? 0)) ** 2, 0);
}

const COLOURS = 256;
const FREQUENT = 160;

/** The most frequent colours, then those that are far from all taken before: a small mark keeps its hue. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const byCount = [...counts].sort((a, b) => b[1] - a[1]);
  const palette = byCount.slice(0, FREQUENT).map(([colour]) => colour);
  const rest = byCount.slice(FREQUENT).map(([colour, count]) => {
    return { colour, count, off: Math.min(...palette.map((known) => distance(known, colour))) };
  });
  while (palette.length < COLOURS && rest.length > 0) {
    const [next] = rest.sort((a, b) => b.off * b.count - a.off * a.count).splice(0, 1);
    if (next === undefined) break;
    palette.push(next.colour);
    for (const other of rest) other.off = Math.min(other.off, distance(other.colour, next.colour));
  }
  return palette;
}

/** A picture of 8 bits a channel, opaque, in 256 of its colours; each other pixel takes the nearest of them. */
export function withPalette(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = Buffer.from(chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13));
  const [width, height, step] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((part) => part.data));
  const pixels = unfiltered(inflateSync(data), width, height, step);
  const colours = Array.from({ length: width * height }, (_, at) => pixels.readUIntBE(at * step, 3));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    const distances = palette.map((known) => distance(known, colour));
    nearest.set(colour, distances.indexOf(Math.min(...distances)));
  }
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(colour) ?? 0;
  });
  header[9] = 3;
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
