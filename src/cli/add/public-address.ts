import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address of a private network or of this machine, which a page on the web must not lead to. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

/** Whether an IP address is one of the public internet: not private, local, reserved, or a way around that. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Refuses a host that is written as an IP address which is not public. A name is checked when it is looked up. */
export function refusePrivateHost(host: string): void {
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublicAddress(address)) throw refusal(host);
}

/**
 * Looks a name up for a connection, and refuses it when any of its addresses is not public. The connection is made to
 * the addresses that were checked, so that a name that changes its address gains nothing.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  systemLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    if (!addresses.every(({ address }) => isPublicAddress(address))) return done(refusal(host), '', 0);
    const [first] = addresses;
    if (options.all) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  });
};

function refusal(host: string): PrivateAddress {
  return new PrivateAddress(`${host} is an address of a private network. --allow-private allows those.`);
}
