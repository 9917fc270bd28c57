/**
 * The outlines of the icons that the model names (Tabler Icons, MIT). Only these are bundled; a test fails when the model names another.
 * The list is written out because the bundler reads it at build time.
 */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  '../../node_modules/@tabler/icons/icons/outline/{affiliate,alert-circle,alert-triangle,arrows-exchange,bolt,bomb,box,bug,building,building-bank,building-broadcast-tower,building-monument,building-store,calendar-event,car,cash,cash-banknote,coins,database,device-laptop,device-mobile-message,diamond,fence,file-certificate,file-text,flag,flask,gavel,hand-stop,heart-handshake,leaf,list-check,lock,mail-forward,map-pin,mask,news,package,package-import,pill,pinned,point,power,report-money,report-search,route,scale,school,search,section,shield,shield-half,ship,stars,target,truck-delivery,user,users,users-group,world,writing-sign}.svg',
  { query: '?raw', import: 'default', eager: true },
);

/** The `d` of each stroke in an icon's SVG source; the invisible frame is left out. Icons are drawn in a box of 24 × 24. */
export function strokesOf(svg: string): string[] {
  const paths = svg.match(/<path[^>]*>/g) ?? [];
  return paths.filter((path) => !path.includes('stroke="none"')).flatMap((path) => path.match(/ d="([^"]+)"/)?.[1] ?? []);
}

/** The name of the icon that stands for one which is not bundled. */
const FALLBACK_ICON = 'point';

export const ICONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FILES).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ''), strokesOf(svg)]),
);

/** The order is the number by which the icon atlas knows an icon. */
export const ICON_NAMES: readonly string[] = [...ICONS.keys()];

const ORDER = new Map(ICON_NAMES.map((name, i) => [name, i]));
export const iconIndex = (name: string): number => ORDER.get(name) ?? ORDER.get(FALLBACK_ICON) ?? 0;
export const iconStrokes = (name: string): readonly string[] => ICONS.get(name) ?? ICONS.get(FALLBACK_ICON) ?? [];
