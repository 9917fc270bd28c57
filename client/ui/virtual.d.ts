/** Tabler icons that the model names: icon name → SVG markup (24 × 24, strokes in currentColor). Made by `vite.config.ts`. */
declare module 'virtual:model-icons' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}
