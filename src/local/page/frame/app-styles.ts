import { css } from 'lit';

/** The page's frame: channels, the channel, members; one above the other where it is narrow. */
export const appStyles = css`
  :host { display: flex; flex-direction: column; height: 100dvh; overflow: hidden; }
  .connecting { margin: auto; color: var(--text-muted); }
  .frame { position: relative; display: flex; flex: 1; min-height: 0; }
  page-channels { flex: none; width: 260px; border-right: 1px solid var(--border-subtle); }
  main { display: flex; flex: 1; flex-direction: column; min-width: 0; }
  main > header {
    display: flex; align-items: center; gap: 8px; flex: none; box-sizing: border-box; height: 48px; padding: 0 16px;
    border-bottom: 1px solid var(--border-subtle); color: var(--text-muted);
  }
  h1 { margin: 0; color: var(--text-strong); font-size: 1rem; font-weight: 600; }
  page-log { flex: 1; }
  page-composer { flex: none; }
  aside { flex: none; width: 240px; border-left: 1px solid var(--border-subtle); overflow-y: auto; }
  .menu {
    display: none; padding: 4px; margin-left: -8px; border: 0; border-radius: 8px; background: none;
    color: var(--text-muted); cursor: pointer;
  }
  .menu:focus-visible { outline: 2px solid var(--focus); }
  .cover { position: absolute; inset: 0; z-index: 7; background: #00000080; }
  @media (max-width: 1100px) { aside { display: none; } }
  @media (max-width: 760px) {
    .menu { display: inline-flex; }
    page-channels { display: none; }
    page-channels.shown { display: flex; position: absolute; z-index: 8; inset: 0 auto 0 0; width: min(300px, 85vw); }
  }
`;
