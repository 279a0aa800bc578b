import { useEffect, useRef, useState } from 'react';
import type { CommitmentContentText, CommitmentPage } from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { isDifferent } from '#domain/commitments/list-changed-fields.ts';
import { type FieldConflict, mergeContents } from '#domain/commitments/merge-contents.ts';
import { ProblemError, send } from '../../api.ts';
import { refreshCommitments, saveCommitment } from './ask-commitments.ts';
import { contentOf, lackingParts } from './draft-content.ts';

/** Två versioner: what I have written and what somebody else saved meanwhile. */
export interface Conflict {
  readonly standing: CommitmentPage;
  readonly merged: CommitmentContentText;
  readonly conflicts: readonly FieldConflict<CommitmentContentText>[];
}

/** Ett utkast som sparas medan man skriver. */
export interface Draft {
  readonly content: CommitmentContentText;
  readonly change: (part: Partial<CommitmentContentText>) => void;
  /** As the server has it; undefined before the first save. */
  readonly page: CommitmentPage | undefined;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  /** Somebody else's change was put together with mine. */
  readonly isMerged: boolean;
  readonly error: Error | undefined;
  readonly conflict: Conflict | undefined;
  /** Goes on with what was chosen. */
  readonly settle: (content: CommitmentContentText) => void;
  readonly saveNow: () => void;
}

// As long as a pause between words.
const pause = 900;

/** Keeps a commitment as it is written: at once when it can be kept, and after every pause. */
export function useDraft(
  first: CommitmentContentText,
  opened: CommitmentPage | undefined,
  onSaved: (page: CommitmentPage) => void,
): Draft {
  const [content, setContent] = useState(first);
  const [page, setPage] = useState(opened);
  const [isSaving, setSaving] = useState(false);
  const [isMerged, setMerged] = useState(false);
  const [error, setError] = useState<Error>();
  const [conflict, setConflict] = useState<Conflict>();
  // What the form holds when an answer comes, not when the question was asked.
  const latest = useRef(content);
  latest.current = content;
  const begun = page === undefined ? first : contentOf(page.commitment);
  const isSaved = page !== undefined && !isDifferent(content, begun);
  const canSave =
    !isSaving && !isSaved && conflict === undefined && lackingParts(content).length === 0;

  const accept = (written: CommitmentPage, sent: CommitmentContentText): void => {
    setPage(written);
    setError(undefined);
    // What the server has tidied up shows, unless somebody has gone on writing.
    if (!isDifferent(latest.current, sent)) setContent(contentOf(written.commitment));
    onSaved(written);
    void refreshCommitments();
  };
  const meet = async (id: string): Promise<void> => {
    const standing = await send<CommitmentPage>(pathTo(paths.commitment, { commitment: id }));
    const found = mergeContents(begun, latest.current, contentOf(standing.commitment));
    if (found.conflicts.length > 0) {
      setConflict({ standing, ...found });
      return;
    }
    setPage(standing);
    setContent(found.merged);
    setMerged(true);
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      accept(await saveCommitment({ begunFrom: page?.commitment, content }), content);
    } catch (refusal) {
      const isLate = refusal instanceof ProblemError && refusal.code === 'http/changed-meanwhile';
      if (isLate && page !== undefined) await meet(page.commitment.id).catch(setError);
      else setError(refusal as Error);
    } finally {
      setSaving(false);
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new wait begins when the content changes
  useEffect(() => {
    if (!canSave || error !== undefined) return;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [content, canSave, error]);

  return {
    content,
    page,
    isSaving,
    isSaved,
    isMerged,
    error,
    conflict,
    change: (part) => {
      setError(undefined);
      setContent({ ...content, ...part });
    },
    settle: (chosen) => {
      if (conflict === undefined) return;
      setPage(conflict.standing);
      setContent(chosen);
      setConflict(undefined);
    },
    saveNow: () => {
      if (canSave) void save();
    },
  };
}
