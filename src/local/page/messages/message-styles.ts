import { css } from 'lit';

/** The look of a message around its content. */
export const messageStyles = css`
  :host { display: block; margin-top: 17px; }
  :host([follows]) { margin-top: 0; }
  article { position: relative; padding: 2px 48px 2px 72px; min-height: 1.375rem; }
  article:hover { background: var(--message-hover); }
  article.only-you { background: var(--only-you); box-shadow: inset 2px 0 var(--brand); }

  .picture { position: absolute; left: 16px; margin-top: 2px; }
  .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; line-height: 1.375; }
  .name { color: var(--text-strong); font-weight: 500; }
  .badge {
    align-self: center; padding: 0 5px; border-radius: 4px; background: var(--brand); color: #fff;
    font-size: 0.6875rem; font-weight: 600; line-height: 0.9375rem;
  }
  time { color: var(--text-muted); font-size: 0.75rem; }
  .beside { position: absolute; left: 0; width: 64px; line-height: 1.375rem; text-align: right; opacity: 0; }
  article:hover .beside { opacity: 1; }

  .answers {
    position: relative; display: flex; align-items: center; flex-wrap: wrap; gap: 4px; margin-bottom: 4px;
    color: var(--text-muted); font-size: 0.875rem; --size: 16px;
  }
  .answers::before {
    content: ''; position: absolute; left: -36px; top: 50%; width: 30px; height: 10px;
    border: 2px solid var(--border-strong); border-width: 2px 0 0 2px; border-top-left-radius: 6px;
  }
  .who { color: var(--text); font-weight: 500; }
  .command { display: inline-flex; align-items: center; gap: 2px; color: var(--mention-text); font-weight: 500; }
  .command svg { width: 16px; height: 16px; }

  .body { min-width: 0; }
  .edited { color: var(--text-muted); font-size: 0.625rem; }
  .thinking { display: flex; align-items: center; gap: 8px; min-height: 1.375rem; color: var(--text-muted); }
  .thinking .dots { position: static; }
  .failure { display: flex; align-items: center; gap: 6px; margin-top: 4px; color: var(--text-danger); font-size: 0.875rem; }
  .failure svg, .foot svg { width: 16px; height: 16px; flex: none; }
  .foot { display: flex; align-items: center; flex-wrap: wrap; gap: 4px; margin-top: 4px; color: var(--text-muted); font-size: 0.75rem; }
  .dismiss { padding: 0; border: 0; background: none; color: var(--text-link); font: inherit; cursor: pointer; }
  .dismiss:hover { text-decoration: underline; }

  .more {
    position: absolute; top: -16px; right: 16px; display: flex; padding: 4px; border: 1px solid var(--border-subtle);
    border-radius: 8px; background: var(--background-floating); color: var(--text-muted); cursor: pointer; opacity: 0;
  }
  article:hover .more, .more:focus-visible { opacity: 1; }
  :is(.more, .dismiss):focus-visible { outline: 2px solid var(--focus); }

  @media (hover: none) { .more { top: 0; right: 8px; opacity: 1; border: 0; background: none; } }
  @media (max-width: 600px) {
    article { padding: 2px 12px 2px 60px; }
    .picture { left: 12px; }
    .picture .avatar { --size: 36px; }
    .answers::before { left: -30px; width: 24px; }
    .beside { width: 54px; font-size: 0.625rem; }
  }
`;
