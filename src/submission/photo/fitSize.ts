/**
 * Width and height inside a square of `side`, never larger than they are; whole pixels, at least one.
 * @example fitSize({ width: 4000, height: 3000 }, 1600) // => { width: 1600, height: 1200 }
 */
export function fitSize(size: { readonly width: number; readonly height: number }, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(size.width, size.height));
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}
