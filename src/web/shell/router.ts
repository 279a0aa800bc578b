import {
  type AnyRouter,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { MapPage, prepareMapPage } from '../features/map/map-page.tsx';
import { readMapSearch } from '../features/map/map-search.ts';
import { ErrorPage, NotFoundPage } from './error-page.tsx';
import { Layout } from './layout.tsx';
import { readPageSearch, readSearch, writeSearch } from './search.ts';

const root = createRootRoute({
  component: Layout,
  validateSearch: readPageSearch,
  search: { middlewares: [retainSearchParams(['sprak', 'tema'])] },
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/karta', replace: true });
  },
});

const map = createRoute({
  getParentRoute: () => root,
  path: '/karta',
  validateSearch: readMapSearch,
  loaderDeps: ({ search }) => search,
  // Asked for while the page is still being drawn; the page shows its own waits and errors.
  loader: ({ deps }) => prepareMapPage(deps),
  component: MapPage,
});

const area = createRoute({
  getParentRoute: () => root,
  path: '/omrade/$area',
  validateSearch: (search: Record<string, unknown>): Record<string, string> => onlyTexts(search),
  component: lazyRouteComponent(() => import('../features/areas/area-page.tsx'), 'AreaPage'),
});

const dataStart = createRoute({
  getParentRoute: () => root,
  path: '/data',
  beforeLoad: () => {
    throw redirect({ to: '/data/$section', params: { section: 'inlasningar' }, replace: true });
  },
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data/$section',
  validateSearch: (search: Record<string, unknown>): Record<string, string> => onlyTexts(search),
  component: lazyRouteComponent(() => import('../features/data/data-page.tsx'), 'DataPage'),
});

const now = createRoute({
  getParentRoute: () => root,
  path: '/nu',
  component: lazyRouteComponent(() => import('../features/now/now-page.tsx'), 'NowPage'),
});

const answers = createRoute({
  getParentRoute: () => root,
  path: '/svara',
  component: lazyRouteComponent(() => import('../features/rounds/answer-page.tsx'), 'AnswerPage'),
});

const linkedReport = createRoute({
  getParentRoute: () => root,
  path: '/rapport',
  component: lazyRouteComponent(
    () => import('../features/reports/linked-report-page.tsx'),
    'LinkedReportPage',
  ),
});

const effect = createRoute({
  getParentRoute: () => root,
  path: '/plan/effekt/$commitment',
  component: lazyRouteComponent(() => import('../features/effects/effect-page.tsx'), 'EffectPage'),
});

const planStart = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  beforeLoad: () => {
    throw redirect({ to: '/plan/$section', params: { section: 'ataganden' }, replace: true });
  },
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan/$section',
  validateSearch: (search: Record<string, unknown>): Record<string, string> => onlyTexts(search),
  component: lazyRouteComponent(() => import('../features/plans/plan-page.tsx'), 'PlanPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in',
  validateSearch: (search: Record<string, unknown>): Record<string, string> => onlyTexts(search),
  component: lazyRouteComponent(
    () => import('../features/accounts/sign-in-page.tsx'),
    'SignInPage',
  ),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/valkommen',
  component: lazyRouteComponent(
    () => import('../features/accounts/welcome-page.tsx'),
    'WelcomePage',
  ),
});

const ownSignIn = createRoute({
  getParentRoute: () => root,
  path: '/min-inloggning',
  component: lazyRouteComponent(
    () => import('../features/accounts/own-sign-in-page.tsx'),
    'OwnSignInPage',
  ),
});

const parties = createRoute({
  getParentRoute: () => root,
  path: '/parter',
  component: lazyRouteComponent(
    () => import('../features/parties/parties-page.tsx'),
    'PartiesPage',
  ),
});

const partyStart = createRoute({
  getParentRoute: () => root,
  path: '/parter/$party',
  beforeLoad: ({ params }) => {
    throw redirect({
      to: '/parter/$party/$section',
      params: { party: params.party, section: 'oversikt' },
      replace: true,
    });
  },
});

const party = createRoute({
  getParentRoute: () => root,
  path: '/parter/$party/$section',
  validateSearch: (search: Record<string, unknown>): Record<string, string> => onlyTexts(search),
  component: lazyRouteComponent(() => import('../features/parties/party-page.tsx'), 'PartyPage'),
});

const bodies = createRoute({
  getParentRoute: () => root,
  path: '/organ',
  component: lazyRouteComponent(() => import('../features/bodies/bodies-page.tsx'), 'BodiesPage'),
});

const body = createRoute({
  getParentRoute: () => root,
  path: '/organ/$body',
  validateSearch: (search: Record<string, unknown>): Record<string, string> => onlyTexts(search),
  component: lazyRouteComponent(() => import('../features/bodies/body-page.tsx'), 'BodyPage'),
});

const agenda = createRoute({
  getParentRoute: () => root,
  path: '/organ/$body/mote/$day',
  component: lazyRouteComponent(() => import('../features/meetings/agenda-page.tsx'), 'AgendaPage'),
});

const groupReport = createRoute({
  getParentRoute: () => root,
  path: '/redovisning/$report',
  component: lazyRouteComponent(
    () => import('../features/rounds/group-report-page.tsx'),
    'GroupReportPage',
  ),
});

export const router: AnyRouter = createRouter({
  routeTree: root.addChildren([
    answers,
    linkedReport,
    effect,
    start,
    now,
    map,
    area,
    planStart,
    plan,
    dataStart,
    data,
    signIn,
    welcome,
    ownSignIn,
    parties,
    partyStart,
    party,
    bodies,
    body,
    agenda,
    groupReport,
  ]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  pathParamsAllowedCharacters: [':'],
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

function onlyTexts(search: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}
