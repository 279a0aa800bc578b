import { expect, test } from 'vitest';
import { isPrivateAddress } from './is-private-address.ts';

test.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
  ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255'],
  ...['::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '64:ff9b::7f00:1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', 'localhost', ''],
])('%s is on the own side', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['193.13.3.1', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2001:6b0::1', '::ffff:8.8.8.8'])(
  '%s is on the open network',
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);
