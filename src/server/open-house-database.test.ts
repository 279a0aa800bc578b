import { expect, test } from 'vitest';
import { openHouseDatabase } from './open-house-database.ts';

const databaseUrl = 'postgres://owner:password@localhost:1/samsyn';

test.each([undefined, 'password', 'x'.repeat(40)])(
  'a server of one’s own with the secret %s is refused before anything is asked of it',
  async (secret) => {
    await expect(
      openHouseDatabase({ dataFolder: '/nowhere', databaseUrl, secret }),
    ).rejects.toMatchObject({ code: 'start/weak-secret' });
  },
);

test('a server that does not answer is named', async () => {
  const secret = 'u3Kq0ZxW7vYb1Rn5Tt9Lc2Hd8Gf4Js6P';
  await expect(
    openHouseDatabase({ dataFolder: '/nowhere', databaseUrl, secret }),
  ).rejects.toMatchObject({
    code: 'database/unreachable',
    data: { host: 'localhost', port: 1, database: 'samsyn', cause: 'ECONNREFUSED' },
  });
});
