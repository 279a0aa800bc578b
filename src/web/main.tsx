import './design/tokens.css';
import './design/typography.css';
import './design/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api.ts';
import { router } from './shell/router.ts';
import { readSearch } from './shell/search.ts';
import { languageOf } from './text/use-speech.ts';

// Before the first question to the server, which answers in the page's language.
document.documentElement.lang = languageOf(readSearch(location.search));

const app = document.getElementById('app');
if (app !== null) {
  createRoot(app).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
