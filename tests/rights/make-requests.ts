import type { Caller } from '#domain/access/caller.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { fillSchema } from './fill-schema.ts';
import type { Operation } from './read-operations.ts';
import { callerIn, callers, isOwner } from './trial-callers.ts';
import { bodies, objects, objectsOf, queries } from './trial-objects.ts';
import { uploads } from './uploads.ts';

/** One question of the matrix: an operation, on which object, and how. */
export interface Trial {
  readonly operation: Operation;
  /** Of which of the objects, such as `heby` or `missing`; empty when the path names none. */
  readonly object: string;
  /** What is special: searched, or with fields that are not the caller's to set. */
  readonly kind: 'plain' | 'searched' | 'forged';
  readonly url: string;
  readonly payload: unknown;
}

/** Fields that a body must not be able to set, with another party's values. */
const forged = {
  party: 'nck',
  partyId: 'nck',
  party_id: 'nck',
  owner: 'nck',
  id: '00000000-0000-4000-a001-000000000010',
  state: 'adopted',
  version: 999,
  actor: 'kanarie',
};

const otherFile = /(?:^| )(?:xlsx|docx|pptx|json)$/;

/** Every question about one operation: each object that its path can name, plain and in disguise. */
export function makeTrials(operation: Operation): readonly Trial[] {
  return chooseObjects(operation).flatMap(({ object, path }) => {
    const plain = queryOf(operation, {});
    const payload =
      operation.body === undefined
        ? uploads[operation.id]?.file
        : { ...fillOf(operation), ...bodies[operation.id] };
    const trial = { operation, object, payload };
    const list: Trial[] = [{ ...trial, kind: 'plain', url: path + plain }];
    // The same rows as another file are not searched once more.
    if (otherFile.test(object)) return list;
    const names = operation.query.map(({ name }) => name);
    const word = ['search', 'text', 'name'].find((name) => names.includes(name));
    if (word !== undefined) {
      list.push({
        ...trial,
        kind: 'searched',
        url: path + queryOf(operation, { [word]: 'kanarie-heby' }),
      });
    }
    if (names.includes('party')) {
      const url = path + queryOf(operation, { party: 'heby-municipality' });
      list.push({ ...trial, kind: 'searched', url });
    }
    if (typeof payload === 'object') {
      list.push({
        ...trial,
        kind: 'forged',
        url: path + plain,
        payload: { ...payload, ...forged },
      });
    }
    return list;
  });
}

function fillOf({ body }: Operation): Record<string, unknown> {
  const filled = body === undefined ? {} : fillSchema(body, '');
  return typeof filled === 'object' && filled !== null ? (filled as Record<string, unknown>) : {};
}

function queryOf(operation: Operation, wanted: Readonly<Record<string, string>>): string {
  const required = operation.query
    .filter((one) => one.required)
    .map(({ name, schema }) => [name, String(fillSchema(schema, name))] as const);
  const all = { ...Object.fromEntries(required), ...queries[operation.id], ...wanted };
  const text = new URLSearchParams(all).toString();
  return text === '' ? '' : `?${text}`;
}

/** The paths of an operation, one for each object: the first parameter that a party can own decides. */
function chooseObjects(
  operation: Operation,
): readonly { readonly object: string; readonly path: string }[] {
  let paths = [{ object: '', path: operation.path }];
  for (const name of operation.parameters) {
    const before = operation.path.split(`/{${name}}`)[0]?.split('/').at(-1)?.replace(/[{}]/g, '');
    const all =
      objectsOf[`${operation.id} ${name}`] ?? objects[`${before}/${name}`] ?? objects[name];
    const known = operation.isCommon && name === 'ending' ? { '': 'csv' } : all;
    if (known === undefined) {
      throw new RangeError(`${operation.id}: nothing is sown for ${before}/${name}`);
    }
    paths = paths.flatMap(({ object, path }) =>
      Object.entries(known).map(([variant, id]) => ({
        object: [object, variant].filter((part) => part !== '').join(' '),
        path: path.replace(`{${name}}`, encodeURIComponent(id).replaceAll('%3A', ':')),
      })),
    );
  }
  return paths;
}

/** Who asks of what is nobody's own: the answer is the same for all, and refusals are tried by everybody. */
const fewCallers: readonly string[] = ['anonymous', 'heby contributor', 'nck operator', 'operator'];
const isFewAsked = ({ isCommon, access }: Operation): boolean =>
  isCommon && access !== 'coordination' && access !== 'council';
/** Roles that no rule treats apart from those of whoever writes: they ask for what is hidden only. */
const briefRoles = /^(?:heby|nck) (?:reader|reporter|analyst)$/;
const isBrief = ({ object, kind }: Trial): boolean =>
  kind === 'plain' && ['', 'heby', 'draft of heby', 'draft pdf'].includes(object);

/** Every caller with the questions about an operation; whoever is refused asks once. */
export function questionsOf(operation: Operation): readonly (readonly [string, Trial])[] {
  const trials = makeTrials(operation);
  const brief = trials.filter(isBrief);
  const names = Object.keys(callers).filter(
    (name) => !isFewAsked(operation) || !isAllowed(operation, name) || fewCallers.includes(name),
  );
  return names.flatMap((name) => {
    const asked = briefRoles.test(name) && brief.length > 0 ? brief : trials;
    const questions = isAllowed(operation, name) ? asked : trials.slice(0, 1);
    return questions.map((trial) => [name, trial] as const);
  });
}

function isAllowed(operation: Operation, name: string): boolean {
  const caller: Caller = callerIn(operation, name);
  return mayCall(operation.access, caller);
}

/** Whether a question is about what only the hidden party has, asked by somebody else. */
export function isHiddenFrom({ operation, object }: Trial, name: string): boolean {
  const isContent = operation.parameters.some((parameter) =>
    ['commitment', 'template', 'activity', 'need', 'proposal'].includes(parameter),
  );
  return isContent && object.includes('heby') && !isOwner(callerIn(operation, name));
}
