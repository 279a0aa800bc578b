import type { CompassComparison, CompassRun } from '#contract/compass.ts';
import { readPdf } from '../printed/read-pdf.ts';
import { stranger } from '../run/journey.ts';
import { expect, test } from './practice-county.ts';

const invented = 'Övningslän – allt här är påhittat';

const everybody = { sex: 'total', age: 'total', transform: 'none', weight: 1, reason: '' };
const usual = { scale: 'z', method: 'k-means', seed: 1 };

// One county serves them all.
test.describe.configure({ mode: 'serial' });

test('the practice county opens with one command and says on every page and paper that it is invented', async ({
  page,
  request,
  started,
}) => {
  const area = `deso2025:${started.truths.disadvantaged['7'][0]}`;
  const banner = page.getByRole('region', { name: 'Påhittat län' });

  await page.goto('/karta');
  await expect(page.locator('svg path[data-area]')).toHaveCount(60);
  await expect(banner).toHaveText(invented);
  await expect(page).toHaveTitle('Karta – Övningslän – Samsyn');
  await expect(page.getByRole('banner')).toContainText('Övningslän');
  const planted = started.truths.disadvantaged['7'].length;
  await expect(page.locator('main')).toContainText(`${planted} av 60 områden uppfyller alla sju`);

  await page.goto(`/omrade/${area}`);
  await expect(page.getByRole('heading', { name: 'Sju villkor: 7 av 7' })).toBeVisible();
  await expect(banner).toHaveText(invented);
  const paper = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(paper.words).toContain(invented);
  const document = await request.get(`/api/areas/${area}/profile.pdf`);
  expect(readPdf(await document.body()).words).toContain(invented);

  await page.goto('/data/inlasningar?sprak=en');
  await expect(page.getByRole('region', { name: 'Invented county' })).toHaveText(
    'Practice County – everything here is invented',
  );
  await expect(page.locator('main')).toContainText('Övningslän (påhittade siffror)');
});

test('ten years say whether a measure rises or falls with its test, women and men stand apart, and gaps are a series', async ({
  page,
  started,
}) => {
  const { truths } = started;
  const [group = ''] =
    Object.entries(truths.trends.employment!).find(([, trend]) => trend === 'rising') ?? [];
  await page.goto(`/omrade/regso2025:${group}`);
  const history = page.locator('section[aria-labelledby="over-tid"]');
  const figure = history.locator('figure', { hasText: 'Förvärvsarbete' });
  await expect(figure).toContainText(/ökar · \+[\d,]+\sprocentenheter per år · Mann–Kendall p/);
  await expect(figure).toContainText('10 värden 2016–2025');

  // Small areas have changed edition: two years are too few, and that is said.
  const [area = ''] = Object.keys(truths.landscapes);
  await page.goto(`/omrade/deso2025:${area}`);
  await expect(history).toContainText('för få år för att säga om det ökar eller minskar');

  const municipality = `municipality:${area.slice(0, 4)}`;
  await page.goto(`/omrade/${municipality}`);
  const strip = page.locator('[id="matt-felt-unsafe-outdoors"], figure', {
    hasText: 'Otrygghet utomhus',
  });
  await expect(strip.first()).toContainText(/kvinnor \d+\s%.* · män \d+\s%/);

  await page.goto('/karta?indikator=unemployment&niva=regso2025');
  const gap = page.locator('section[aria-labelledby="skillnad"]');
  await expect(gap).toContainText(/Skillnaden mellan .+ och .+ är \+[\d,]+\sprocentenheter 2025/);
  await expect(gap).toContainText('95 procents säkerhet');
  await expect(gap).toContainText(/Kvoten är [\d,]+/);
  await expect(gap).toContainText(/Skillnaden (ökar|minskar|ingen säker förändring)/);
  await gap.getByText('Visa som tabell').click();
  await expect(
    gap.getByRole('table', { name: 'Skillnaden över tid' }).getByRole('row'),
  ).toHaveCount(11);
});

test('landscapes keep letter and name from one year to another, moves are told, and an area shows its way', async ({
  page,
  request,
  address,
}) => {
  const post = async <T>(path: string, data: object): Promise<T> => {
    const answer = await request.post(path, { data, headers: { origin: address } });
    expect(answer.ok(), `${path} ${answer.status()}`).toBe(true);
    return answer.json();
  };
  const get = async <T>(path: string): Promise<T> => (await request.get(path)).json();
  const variables = ['rented-dwellings', 'foreign-background', 'share-0-19', 'share-65-plus'].map(
    (indicator) => ({ indicator, ...everybody }),
  );
  /** Runs the compass of a year and adopts it. */
  const adopted = async (year: number): Promise<CompassRun> => {
    const recipe = {
      division: 'regso2025',
      year,
      variables,
      ...usual,
      k: 4,
      kReason: 'få områden',
    };
    const { run } = await post<{ run: string }>('/api/compass/runs', {
      recipe,
      author: 'Eva',
      note: '',
    });
    const path = `/api/compass/runs/${run}`;
    await expect
      .poll(async () => (await get<CompassRun>(path)).state, { timeout: 40_000 })
      .toBe('done');
    await post(`${path}/adopt`, { author: 'Rådet', reason: 'Beslut' });
    return get(path);
  };
  const earlier = await adopted(2019);
  const [first] = earlier.landscapes;
  await post(`/api/compass/landscapes/${first!.id}/name`, {
    name: 'Bruksorterna',
    author: 'Rådet',
    reason: '',
  });
  const later = await adopted(2025);
  const kept = later.landscapes.filter(({ letter }) =>
    earlier.landscapes.some((one) => one.letter === letter),
  );
  expect(kept.length).toBeGreaterThan(1);

  await page.goto(`/data/korningar?korning=${later.id}`);
  await expect(page.getByText('körningen för 2019')).toBeVisible();
  await expect(page.getByText(/områden är kvar i sitt landskap/)).toBeVisible();
  const table = page.getByRole('table', { name: 'Från (rad) till (kolumn), antal områden' });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table).toContainText('Bruksorterna');

  // The way of an area through the years stands on its page, with its move.
  const comparison = await get<CompassComparison>(
    `/api/compass/runs/${earlier.id}/moves/${later.id}`,
  );
  const [moved] = comparison.moves;
  await page.goto(`/omrade/${moved!.id}`);
  const path = page.getByRole('table', { name: 'Vägen genom åren' });
  await expect(path.getByRole('row')).toHaveCount(3);
  await expect(path).toContainText(moved!.borderline ? 'gränsfall' : 'flyttat');
});

test('on the sign-in page one chooses whom to be in the practice county', async ({
  browser,
  address,
}) => {
  const context = await browser.newContext({ baseURL: address, storageState: stranger });
  const page = await context.newPage();
  await page.goto('/logga-in?sedan=/data/inlasningar');
  await expect(page.getByText('Övningslän: välj vem du vill vara')).toBeVisible();
  await page.getByRole('button', { name: 'Logga in som Analytikern' }).press('Enter');
  await expect(page).toHaveURL(/\/data\/inlasningar$/);
  await expect(page.getByRole('banner')).toContainText('Analytikern');
  await context.close();
});
