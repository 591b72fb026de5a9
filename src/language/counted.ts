/** A number and its noun: "1 article", "1,200 articles". The plural adds "s". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
