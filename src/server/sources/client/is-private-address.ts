import { BlockList, isIP } from 'node:net';

const listed = new BlockList();
// Own machine, own network, link-local, shared, documentation, multicast and reserved (RFC 6890).
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  listed.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  listed.addSubnet(network, bits, 'ipv6');
}

/**
 * Whether an IP address is one no public source has; what is no IP address counts as private. An IPv4
 * address written as IPv6 is judged as IPv4.
 *
 * @example
 * isPrivateAddress('169.254.169.254') // => true
 * isPrivateAddress('::ffff:127.0.0.1') // => true
 * isPrivateAddress('193.13.3.1') // => false
 */
export function isPrivateAddress(address: string): boolean {
  const kind = isIP(address);
  return kind === 0 || listed.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}
