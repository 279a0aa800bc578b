import type { CoverageGapsText } from '#contract/gaps.ts';
import type { JointEffortsText } from '#contract/joint-efforts.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { expect, test } from '../run/writing-journey.ts';
import { promise, runCoordination, signInAt } from './own-party.ts';

// Commitments and answers stay.
test.use({ leaves: 'promises' });
// One after the other: the second begins with what the first has promised.
test.describe.configure({ mode: 'default' });

const area = 'deso2025:0380C1130';

/** Every gap as `area action-area`. */
const cellsOf = ({ rows, undecided, actionAreas }: CoverageGapsText): string[] =>
  [...rows, ...undecided].flatMap((row) =>
    row.cells.flatMap(({ cover }, i) =>
      cover === 'none' ? [`${row.area} ${actionAreas[i]?.id}`] : [],
    ),
  );

test('the plan has two action areas without joint activity, and a gap opens a commitment for it', async ({
  page,
}) => {
  await page.goto('/plan/luckor');
  const idle = page.locator('section', {
    has: page.getByRole('heading', { name: 'Insatsområden utan gemensam aktivitet i planen: 2' }),
  });
  await expect(idle.getByRole('listitem')).toHaveText([/levnadsvanor/i, /egenmakt/i]);
  const table = page.getByRole('table', { name: 'Områden där regeln är oavgjord' });
  await expect(table.locator('tbody tr')).toHaveCount(26);
  const row = table.locator('tbody tr').filter({ hasText: '0380C1130' });
  await row
    .getByRole('link', { name: /^Lucka: skriv ett åtagande för .* i .*levnadsvanor/i })
    .press('Enter');
  await expect(page).toHaveURL(/\/plan\/ataganden\?.*gor=ny/);
  const address = new URL(page.url()).searchParams;
  expect([address.get('omraden'), address.get('insatsomrade')]).toEqual([area, 'healthy-habits']);
});

test('adding one commitment removes exactly that cell', async ({ page, request, ask }) => {
  const before = await ask<CoverageGapsText>('/api/gaps');
  await page.goto('/plan/luckor');
  const gaps = page.getByRole('table').getByRole('link', { name: /^Lucka: / });
  await expect(gaps).toHaveCount(cellsOf(before).length);
  await promise(request, { areas: [area] });
  const after = await ask<CoverageGapsText>('/api/gaps');
  expect(cellsOf(before).filter((cell) => !cellsOf(after).includes(cell))).toEqual([
    `${area} healthy-habits`,
  ]);
  await page.reload();
  await expect(gaps).toHaveCount(cellsOf(before).length - 1);
  const row = page.getByRole('table').locator('tbody tr').filter({ hasText: '0380C1130' });
  await expect(row.getByRole('link', { name: /levnadsvanor/i })).toHaveCount(0);
  await expect(row).toContainText('Ett åtagande i området');
});

test('a refused match rests, for both parties', async ({ page, request, playwright, baseURL }) => {
  const police = await signInAt('police-authority', request, playwright, baseURL ?? '');
  await promise(police, { what: 'Hjälp med läxor för elever i årskurs 9' });
  await page.goto('/plan/samarbeten');
  const card = page.getByRole('article');
  await expect(card).toHaveCount(1);
  await expect(card.getByRole('heading', { level: 3 })).toContainText(
    /Båda: .*Gottsunda.*; unga; 1\snovember\s2026\s?–\s31\sdecember\s2027; orden .*läxor.*Olika: .*Länsstyrelsen.* \/ .*Polis|Olika: .*Polis.* \/ .*Länsstyrelsen/,
  );
  await expect(card).toContainText('Dubbelt?');
  await expect(card).toContainText('Läxhjälp på biblioteket');
  await expect(card).toContainText('Hjälp med läxor för elever i årskurs 9');
  await card.getByRole('button', { name: 'Nej' }).press('Enter');
  await expect(card.getByText('Skriv varför, så att den andra parten förstår.')).toBeVisible();
  await expect(card.getByLabel('Skäl')).toBeFocused();
  await page.keyboard.type('Vi har <b>fullt</b> i vår');
  await card.getByRole('button', { name: 'Nej' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Förslaget vilar och kommer tillbaka');
  await expect(page.getByRole('heading', { name: 'Vilar' })).toBeVisible();
  await expect(page.getByText('Inget möjligt samarbete väntar på svar.')).toBeVisible();
  await page.reload();
  await page.getByText(/Vilar till \d+\s\S+\s\d{4}/).press('Enter');
  await expect(page.getByRole('article')).toContainText('Skäl: Vi har <b>fullt</b> i vår');
  const theirs: JointEffortsText = await (await police.get('/api/joint-efforts')).json();
  expect([theirs.total, theirs.resting.length]).toEqual([0, 1]);
  expect(theirs.resting[0]?.answers[0]?.reason).toBe('Vi har <b>fullt</b> i vår');
  await police.dispose();
});

test('a need from three municipalities becomes a county-wide proposal to read and keep', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  // What a party needs is its own until it shares it.
  await page.goto('/plan/behov');
  await expect(page.getByText('Inga behov är delade med din part än.')).toBeVisible();
  await page.getByLabel('Ämne').fill('Skyddade boenden');
  await page.getByLabel('Vad som behövs').fill('En gemensam väg in');
  await page.getByRole('button', { name: 'Spara behovet' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Behovet är sparat.');
  await expect(page.getByRole('heading', { name: 'Skyddade boenden' })).toBeVisible();
  await expect(page.getByText('från ingen kommun')).toBeVisible();
  for (const name of ['tierp', 'heby', 'habo']) {
    const party = `${name}-municipality`;
    const person = await signInAt(party, request, playwright, baseURL ?? '');
    const kind = { kind: 'subject', subject: 'Skyddat boende' };
    const what = `Platser saknas i ${name}`;
    expect((await person.post(paths.needs, { data: { kind, what } })).status()).toBe(201);
    const decision = { objectClass: 'need', level: 'all-parties', reason: 'Länets sak' };
    const shared = await person.post(pathTo(paths.partySharing, { party }), { data: decision });
    expect(shared.ok(), await shared.text()).toBe(true);
    await person.dispose();
  }
  // A county-wide matter is prepared by the coordination group.
  await runCoordination(request);
  await page.reload();
  await expect(page.getByText('från 3 kommuner · länsövergripande')).toBeVisible();
  await expect(page.locator('main p', { hasText: 'Tierps kommun, ' })).toContainText(
    'Platser saknas i tierp',
  );
  await page.getByText('Läs och ändra utkastet').press('Enter');
  await page.getByLabel('Rubrik').fill('Skyddat boende i hela länet');
  await page.getByRole('button', { name: 'Spara förslaget' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Förslaget är sparat.');
  const proposal = page.getByRole('article');
  await expect(proposal.getByRole('heading')).toHaveText('Skyddat boende i hela länet');
  await expect(proposal).toContainText('Förslag: rådet prövar om behovet ska lösas gemensamt');
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
});
