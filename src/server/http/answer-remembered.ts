import type { FastifyReply, FastifyRequest } from 'fastify';
import { type PackedAnswer, packAnswer, sendPacked } from './packed-answer.ts';
import type { Remembered } from './remember.ts';

/** What an answer is called, and the state of the data it was made from. */
export interface RememberedAnswer {
  readonly name: string;
  readonly state: string;
}

/** Sends JSON that is made and compressed once for each name and state of the data. */
export async function answerRemembered<Shape>(
  request: FastifyRequest,
  reply: FastifyReply,
  packed: Remembered<PackedAnswer>,
  { name, state }: RememberedAnswer,
  make: () => Promise<Shape>,
): Promise<Shape> {
  const answer = await packed.recall(name, state, async () =>
    packAnswer(JSON.stringify(await make()), 'application/json; charset=utf-8'),
  );
  return sendPacked(request, reply, answer) as never; // bytes of the shape that was made
}
