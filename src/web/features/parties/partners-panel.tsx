import type { ReactNode } from 'react';
import type { PartnerProposal, PartnerText } from '#contract/partners.ts';
import { paths } from '#contract/paths.ts';
import { partnerKinds } from '#domain/parties/partner.ts';
import { askAreas, askParties } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { addPartner, askPartners } from './ask-parties.ts';
import { FieldsForm } from './fields-form.tsx';
import { usePartyAction } from './use-party-action.ts';

/** Externa samverkansparter: organisations that take part without having signed. For the signed in. */
export function PartnersPanel(): ReactNode {
  const { say } = useSpeech();
  const { isSignedIn, may } = useCaller();
  if (!isSignedIn) return null;
  return (
    <section className={styles.section} aria-labelledby="externa">
      <h2 id="externa">{say('partner.title')}</h2>
      <p>{say('partner.lead')}</p>
      <TableDownload path={paths.partnersTable} what={say('partner.title')} />
      <Answered ask={askPartners()}>
        {({ partners }) => <PartnersTable partners={partners} />}
      </Answered>
      {may('contributor') ? (
        <Disclosure summary={say('partner.add-title')}>
          <PartnerForm />
        </Disclosure>
      ) : null}
    </section>
  );
}

function PartnersTable({ partners }: { readonly partners: readonly PartnerText[] }): ReactNode {
  const { say, language, date } = useSpeech();
  return (
    <Answered ask={askParties()}>
      {({ parties }) => (
        <WideTable<PartnerText>
          caption={say('partner.title')}
          hideCaption
          rows={partners}
          rowKey={(one) => one.id}
          empty={say('partner.none')}
          columns={[
            { id: 'name', head: say('partner.name'), isRowHead: true, cell: (one) => one.name },
            {
              id: 'kind',
              head: say('partner.kind'),
              cell: (one) => say(`partner.kind.${one.kind}`),
            },
            {
              id: 'where',
              head: say('partner.where'),
              cell: (one) =>
                one.wholeCounty
                  ? say('partner.whole-county')
                  : one.areas.map(({ name }) => name).join(', '),
            },
            { id: 'contact', head: say('partner.contact'), cell: (one) => one.contact },
            { id: 'email', head: say('people.email'), cell: (one) => one.email ?? '' },
            { id: 'from', head: say('people.from'), cell: (one) => date(one.from) },
            {
              id: 'kept',
              head: say('partner.kept-by'),
              cell: (one) => parties.find(({ id }) => id === one.party)?.name[language] ?? '',
            },
          ]}
        />
      )}
    </Answered>
  );
}

function PartnerForm(): ReactNode {
  const { say } = useSpeech();
  const adding = usePartyAction(addPartner);
  return (
    <Answered ask={askAreas('municipality')}>
      {({ areas }) => (
        <FieldsForm
          fields={[
            { id: 'name', label: say('partner.name') },
            {
              id: 'kind',
              label: say('partner.kind'),
              kind: 'choice',
              first: partnerKinds[0],
              options: partnerKinds.map((value) => ({
                value,
                label: say(`partner.kind.${value}`),
              })),
            },
            {
              id: 'area',
              label: say('partner.where'),
              kind: 'choice',
              options: [
                { value: '', label: say('partner.whole-county') },
                ...areas.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
            { id: 'contact', label: say('partner.contact'), hint: say('people.function-hint') },
            { id: 'email', label: say('people.email'), isOptional: true },
            { id: 'from', label: say('people.from'), kind: 'day' },
          ]}
          submitLabel={say('partner.add')}
          isBusy={adding.isPending}
          onSubmit={(answers) => adding.mutate(proposalOf(answers))}
        >
          <StatusLine text={adding.isSuccess ? say('party.saved') : ''} />
          {adding.error === null ? null : <ProblemNotice error={adding.error} />}
        </FieldsForm>
      )}
    </Answered>
  );
}

function proposalOf(answers: Readonly<Record<string, string>>): PartnerProposal {
  const { name = '', contact = '', email = '', from = '', area = '' } = answers;
  return {
    name,
    kind: partnerKinds.find((kind) => kind === answers.kind) ?? 'other',
    wholeCounty: area === '',
    areas: area === '' ? [] : [area],
    contact,
    email: email === '' ? null : email,
    from,
    to: null,
  };
}
