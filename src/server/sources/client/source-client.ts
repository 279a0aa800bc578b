import type { CircuitState } from './circuit.ts';
import type { Pace } from './hosts.ts';

/** Fråga till en källa: an address at a listed host, and what is expected back. */
export interface Question {
  readonly url: string;
  /** Sent as JSON by POST; without it the question is a GET. */
  readonly body?: unknown;
  /** Milliseconds for one whole attempt, answer included; 30,000 unless told. */
  readonly deadline?: number;
  readonly signal?: AbortSignal | undefined;
  /** The raw answer tells of persons: it may be read, but not stored. */
  readonly personal?: boolean;
}

/** Råsvar: what a source sent, unpacked but unread, with what is needed to keep it. */
export interface RawAnswer {
  /** Who publishes, such as `SCB`. */
  readonly source: string;
  readonly url: string;
  /** Of a POST: the body sent, as JSON. */
  readonly asked: string | undefined;
  readonly bytes: Uint8Array;
  readonly fetchedAt: Date;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** Källans läge: whether a source is asked at present. */
export interface SourceState {
  readonly host: string;
  readonly source: string;
  readonly circuit: CircuitState;
  /** Failures in the last minute; an answer that never ended counts for three. */
  readonly failures: number;
  /** When it is asked again; undefined unless it rests. */
  readonly asksAgainAt: Date | undefined;
}

/**
 * Artig klient: the only part of the program that calls other servers. Opened by `openSourceClient`,
 * handed to the connectors, one for the whole program so that its queues and rests hold for all.
 */
export interface SourceClient {
  /** Rejects with a DomainError `source/…` for whatever goes wrong. */
  ask(question: Question): Promise<RawAnswer>;
  states(): readonly SourceState[];
  /** Takes over the pace that a source itself asks for. */
  keepPace(host: string, pace: Pace): void;
}

/** What every connector takes besides its question. */
export interface Fetching {
  readonly signal?: AbortSignal | undefined;
  /** Gets each raw answer as it came, before anything is read from it. */
  readonly onAnswer?: ((answer: RawAnswer) => void | Promise<void>) | undefined;
}
