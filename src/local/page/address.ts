/** A web address as it is, and anything else (`javascript:`, say) as undefined: for what a link may lead to. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}
