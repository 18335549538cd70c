import { BlockList, isIP } from 'node:net';

/**
 * True of an address that is not somewhere on the public internet: this machine, its network, its cloud's metadata, a range kept for
 * documentation or for no one. What is not an address at all counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return NOT_PUBLIC.check(address, 'ipv4');
  return family !== 6 || !PUBLIC_V6.check(address, 'ipv6') || NOT_PUBLIC.check(address, 'ipv6');
}

// IANA special-purpose registries, RFC 6890 and what came after it.
const NOT_PUBLIC = new BlockList();
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  NOT_PUBLIC.addSubnet(range.split('/')[0] ?? '', Number(range.split('/')[1]), 'ipv4');
// Teredo and 6to4 wrap an address of the fourth version, whichever; the third is for documentation.
for (const [prefix, bits] of [
  ['2001::', 32],
  ['2002::', 16],
  ['2001:db8::', 32],
] as const)
  NOT_PUBLIC.addSubnet(prefix, bits, 'ipv6');

// All that is given out for the public lies here; loopback, mapped, link-local and unique local addresses do not.
const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6');
