import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startInterface } from './language/interface.ts';
import './look/faces.css';
import './look/tokens.css';
import './look/base.css';
import { refuseStrayFiles } from './library/dropped-files.ts';
import { usePacks } from './library/packs-store.ts';
import { followSystemTheme, useSession } from './session/session-store.ts';

const root = document.getElementById('root');
if (root) {
  startInterface(navigator.language.startsWith('ar') ? 'ar' : 'en');
  followSystemTheme();
  refuseStrayFiles();
  void useSession.getState().start();
  void usePacks.getState().followArrivals();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
