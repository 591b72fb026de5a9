import { css } from 'lit';

/** Discord's look of markdown; for the shadow roots that hold `markdown()` templates. */
export const markdownStyles = css`
  .markdown { font-size: 1rem; line-height: 1.375; overflow-wrap: anywhere; white-space: break-spaces; }
  .markdown :is(h3, h4, h5) { margin: 0; color: var(--text-strong); font-weight: 700; line-height: 1.375; }
  .markdown .h1 { font-size: 1.5rem; margin: 16px 0 8px; }
  .markdown .h2 { font-size: 1.25rem; margin: 16px 0 8px; }
  .markdown .h3 { font-size: 1rem; margin: 12px 0 4px; }
  .markdown > :is(h3, h4, h5):first-child { margin-top: 0; }
  .markdown small { display: block; font-size: 0.8125rem; line-height: 1.4; color: var(--text-muted); }
  .markdown strong { font-weight: 700; color: var(--text-strong); }
  .markdown a { color: var(--text-link); text-decoration: none; }
  .markdown a:hover, .markdown a:focus-visible { text-decoration: underline; }
  .markdown :is(ul, ol) { margin: 4px 0 0; padding: 0 0 0 1.25rem; white-space: normal; }
  .markdown li { margin-bottom: 4px; white-space: break-spaces; }
  .markdown blockquote { margin: 0; padding: 0 8px 0 12px; border-left: 4px solid var(--quote-bar); border-radius: 4px; }
  .markdown code {
    font-family: var(--font-code); font-size: 0.875em; line-height: 1.125rem; padding: 0 0.25em;
    border: 1px solid var(--border-subtle); border-radius: 4px; background: var(--code-background);
    white-space: pre-wrap;
  }
  .markdown pre { margin: 6px 0 0; max-width: 90%; }
  .markdown pre code { display: block; padding: 8px; font-size: 0.875rem; overflow-x: auto; }
  .markdown .mention {
    padding: 0 2px; border-radius: 3px; font-weight: 500;
    background: var(--mention-background); color: var(--mention-text);
  }
  .markdown time { background: var(--spoiler-open); color: inherit; font-size: inherit; border-radius: 3px; padding: 0 2px; }
`;
