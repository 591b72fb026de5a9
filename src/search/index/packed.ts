/** Whole numbers from 0, in as few bytes as they need: millions of them are kept. */
export type Packed = Uint8Array | Uint16Array | Uint32Array;

/** Packs numbers. Each must be whole, not negative and below 2 to the power of 32. */
export function pack(numbers: ArrayLike<number>): Packed {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0);
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
