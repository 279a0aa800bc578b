import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openMail } from './open-mail.ts';

/** A mail server that takes one letter at a time and remembers what it was told. */
function listen(
  answerToData: string,
): Promise<{ readonly port: number; readonly told: string[]; readonly server: Server }> {
  const told: string[] = [];
  const server = createServer((socket: Socket) => {
    let isLetter = false;
    let letter = '';
    socket.write('220 prov\r\n');
    socket.on('data', (data) => {
      const text = data.toString('utf8');
      if (isLetter) {
        letter += text;
        if (!letter.endsWith('\r\n.\r\n')) return;
        told.push(letter);
        isLetter = false;
        letter = '';
        socket.write(`${answerToData}\r\n`);
        return;
      }
      const word = text.slice(0, 4).toUpperCase();
      told.push(text.trim());
      if (word === 'EHLO') socket.write('250-prov\r\n250 8BITMIME\r\n');
      else if (word === 'DATA') {
        isLetter = true;
        socket.write('354 ja\r\n');
      } else if (word === 'QUIT') socket.end('221 hej\r\n');
      else socket.write('250 ja\r\n');
    });
    socket.on('error', () => {});
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ port: (server.address() as { port: number }).port, told, server });
    });
  });
}

let open: Server | undefined;
afterEach(() => open?.close());

const letter = {
  id: '98000000-0000-4000-8000-000000000001',
  address: 'trygghet@kommun.example',
  subject: 'Samsyn: två saker väntar på dig',
  body: 'Hej!\n\n- Svara på uppföljningen\n',
};

test('a letter is handed to the mail server with its id, and is marked as sent by a program', async () => {
  const { port, told, server } = await listen('250 taget');
  open = server;
  const mail = openMail({
    server: `smtp://127.0.0.1:${port}`,
    from: 'samsyn@lansstyrelsen.example',
  });
  await mail.send(letter);
  mail.close();
  expect(told.some((line) => line === 'RCPT TO:<trygghet@kommun.example>')).toBe(true);
  const sent = told.find((text) => text.includes('Message-ID'))!;
  expect(sent).toContain('Message-ID: <98000000-0000-4000-8000-000000000001@127.0.0.1>');
  expect(sent).toContain('Auto-Submitted: auto-generated');
  expect(sent).toContain('To: trygghet@kommun.example');
});

test('a mail server that does not take a letter is told of, not hidden', async () => {
  const { port, server } = await listen('550 okänd mottagare');
  open = server;
  const mail = openMail({ server: `smtp://127.0.0.1:${port}`, from: 'a@b.example' });
  await expect(mail.send(letter)).rejects.toThrow('550');
  mail.close();
});

test('without a mail server letters go to nobody, and nothing fails', async () => {
  for (const server of [undefined, '']) {
    const mail = openMail({ server, from: undefined });
    expect(mail.hasServer).toBe(false);
    await mail.send(letter);
    mail.close();
  }
});

test.each(['mail.example', 'http://mail.example', 'smtp://', 'smtp://mail.example/path'])(
  '%s is no mail server',
  (server) => {
    expect(() => openMail({ server, from: 'a@b.example' })).toThrow('mail/malformed-server');
  },
);

test('a mail server needs a sender', () => {
  for (const from of [undefined, '', 'samsyn']) {
    expect(() => openMail({ server: 'smtp://mail.example', from })).toThrow('mail/sender-missing');
  }
});
