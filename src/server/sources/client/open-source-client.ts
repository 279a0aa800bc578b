import { createHash } from 'node:crypto';
import { DomainError } from '#domain/domain-error.ts';
import { attemptQuestion, type Surroundings } from './attempt-question.ts';
import { sourceError } from './check-answer.ts';
import {
  beginQuestion,
  type Circuit,
  circuitLimits,
  closedCircuit,
  noteFailure,
  recentFailures,
  restOf,
} from './circuit.ts';
import { type Clock, orAborted, pause, systemClock } from './clock.ts';
import { type HostQueue, openQueue } from './host-queue.ts';
import { hostOf, type Pace, type SourceHost, sourceHosts } from './hosts.ts';
import { readMirror } from './mirror.ts';
import { nodeTransport } from './node-transport.ts';
import { isBlameworthy, isPassing, retryDelay } from './retry.ts';
import type { Question, RawAnswer, SourceClient } from './source-client.ts';
import type { Transport } from './transport.ts';

export interface SourceClientOptions {
  /** Value of `SAMSYN_SOURCES`: an operator's mirror that is asked in place of the sources. */
  readonly mirror?: string | undefined;
  readonly clock?: Clock;
  /** From 0 to 1, for the jitter of retries. */
  readonly random?: () => number;
  readonly transport?: Transport;
}

const retries = 3;
/** A source that asks for a longer rest than this is not waited for, but is left alone so long. */
const longestWait = 60_000;
// Whose mirror it is, he decides the pace of; SCB's own limit is still read from the mirror and kept.
const mirrorPace: Pace = { calls: 50, seconds: 1 };

interface HostMemory {
  readonly from: SourceHost;
  readonly queue: HostQueue;
  circuit: Circuit;
}

/**
 * Öppna den artiga klienten: one for the whole program.
 *
 * @throws DomainError `source/malformed-mirror`
 */
export function openSourceClient(options: SourceClientOptions = {}): SourceClient {
  const mirror = readMirror(options.mirror);
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  const around: Surroundings = { clock, mirror, transport: options.transport ?? nodeTransport };
  const memories = new Map<string, HostMemory>(
    sourceHosts.map((from) => {
      const queue = openQueue(clock, mirror === undefined ? from.pace : mirrorPace);
      return [from.host, { from, queue, circuit: closedCircuit }];
    }),
  );

  const ask = async (question: Question): Promise<RawAnswer> => {
    const address = parseAddress(question.url);
    const memory = memories.get(hostOf(address).host)!; // every listed host has one
    const signal = question.signal ?? new AbortController().signal;
    const work = memory.queue.run(() => askInTurn(question, address, memory, signal));
    work.catch(() => undefined); // who has cancelled no longer listens
    return await orAborted(work, signal).catch((error: unknown) => {
      throw signal.aborted ? sourceError(memory.from, 'cancelled') : error;
    });
  };

  const askInTurn = async (
    question: Question,
    address: URL,
    memory: HostMemory,
    signal: AbortSignal,
  ): Promise<RawAnswer> => {
    const { from, queue } = memory;
    for (let attempt = 0; ; attempt++) {
      signal.throwIfAborted();
      const rest = restOf(memory.circuit, clock.now());
      if (rest > 0) throw sourceError(from, 'resting', { seconds: Math.ceil(rest / 1000) });
      await queue.waitTurn(signal);
      signal.throwIfAborted();
      memory.circuit = beginQuestion(memory.circuit);
      try {
        const bytes = await attemptQuestion(question, address, signal, around);
        memory.circuit = closedCircuit;
        return rawAnswer(from, question, bytes, clock.now());
      } catch (error) {
        const failure = failureOf(error, from, signal);
        memory.circuit = judge(memory.circuit, failure, clock.now());
        const asked = Number(failure.data.seconds ?? 0) * 1000;
        if (isPassing(failure) && asked > 0) queue.holdFor(asked);
        if (!isPassing(failure) || attempt >= retries || asked > longestWait) throw failure;
        await pause(clock, retryDelay(attempt, random(), asked), signal);
      }
    }
  };

  return {
    ask,
    keepPace: (host, pace) => memories.get(host)?.queue.keepPace(pace),
    states: () =>
      [...memories.values()].map(({ from, circuit }) => ({
        host: from.host,
        source: from.source,
        circuit: circuit.state,
        failures: recentFailures(circuit, clock.now()).length,
        asksAgainAt:
          circuit.state === 'open' ? new Date(circuit.openedAt + circuitLimits.rest) : undefined,
      })),
  };
}

function parseAddress(text: string): URL {
  const address = URL.parse(text);
  if (address === null) throw new DomainError('source/unknown-host', { host: text.slice(0, 100) });
  return address;
}

/** A refusal of the question shows that the source is well; a cancelled probe tells nothing. */
function judge(circuit: Circuit, failure: DomainError, now: number): Circuit {
  if (isBlameworthy(failure)) return noteFailure(circuit, now, failure.code === 'source/too-slow');
  if (failure.code === 'source/refused-question') return closedCircuit;
  return circuit.state === 'probing' ? { ...circuit, state: 'open' } : circuit;
}

function failureOf(error: unknown, from: SourceHost, signal: AbortSignal): DomainError {
  if (signal.aborted) return sourceError(from, 'cancelled');
  if (error instanceof DomainError) return error;
  throw error;
}

function rawAnswer(
  from: SourceHost,
  question: Question,
  bytes: Uint8Array,
  now: number,
): RawAnswer {
  return {
    source: from.source,
    url: question.url,
    asked: question.body === undefined ? undefined : JSON.stringify(question.body),
    bytes,
    fetchedAt: new Date(now),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
