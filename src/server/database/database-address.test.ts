import { expect, test } from 'vitest';
import { readDatabaseUrl } from './database-address.ts';

test('an address gives host, port, database, user and password, with escapes undone', () => {
  expect(readDatabaseUrl('postgres://chef:l%C3%B6%40s@db.example:5433/lan')).toEqual({
    host: 'db.example',
    port: 5433,
    database: 'lan',
    user: 'chef',
    password: 'lö@s',
    tls: false,
  });
});

test('sslmode=require asks for TLS and host= names a socket folder', () => {
  const read = readDatabaseUrl(
    'postgresql://o:p@localhost/lan?host=/run/postgresql&sslmode=require',
  );
  expect(read).toMatchObject({ host: '/run/postgresql', port: 5432, tls: true });
});

test.each(['', 'lan', 'mysql://a:b@c/d', 'postgres://a:b@c', 'postgres://c/d'])(
  'the address "%s" is refused',
  (text) => {
    expect(() => readDatabaseUrl(text)).toThrow('database/bad-address');
  },
);
