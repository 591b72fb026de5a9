import { css } from 'lit';

/** The look of the composer around its list. */
export const composerStyles = css`
  :host { display: block; position: relative; padding: 0 16px 20px; }
  .above {
    position: absolute; z-index: 5; left: 16px; right: 16px; bottom: 100%; margin-bottom: -8px; overflow: hidden;
    border: 1px solid var(--border-subtle); border-radius: 8px; background: var(--background-floating);
    box-shadow: var(--shadow);
  }
  .hint { display: flex; gap: 8px; padding: 10px 16px; font-size: 0.875rem; color: var(--text-muted); }
  .hint strong { color: var(--text-strong); font-weight: 600; }
  .hint + [role='listbox']:not([hidden]) { border-top: 1px solid var(--border-subtle); }
  .problem { padding: 10px 16px; font-size: 0.875rem; color: var(--text-danger); }
  .box {
    display: flex; align-items: center; gap: 6px 8px; box-sizing: border-box; min-height: 56px;
    padding: 8px 16px; border: 1px solid var(--border-subtle); border-radius: 8px;
    background: var(--background-raised); cursor: text;
  }
  .box:focus-within { border-color: var(--border-strong); }
  textarea, input {
    box-sizing: border-box; padding: 0; border: 0; outline: 0; background: none; color: var(--text);
    font: 400 1rem / 1.375 var(--font);
  }
  :is(textarea, input)::placeholder { color: var(--text-muted); opacity: 1; }
  textarea { flex: 1; min-width: 0; max-height: 40vh; resize: none; field-sizing: content; }
  .tail { flex: 1; min-width: 90px; }
  .inputs { display: flex; flex: 1; flex-wrap: wrap; align-items: center; gap: 6px 8px; min-width: 0; }
  .chip { color: var(--text-strong); font-weight: 500; }
  .pill {
    display: inline-flex; max-width: 100%; overflow: hidden; border: 1px solid var(--border-subtle); border-radius: 6px;
  }
  .pill:focus-within { border-color: var(--focus); }
  .pill.wrong { border-color: var(--text-danger); }
  .pill span { padding: 3px 8px; background: var(--secondary); color: var(--text-strong); font-size: 0.875rem; }
  .pill input { min-width: 48px; max-width: 100%; padding: 3px 8px; font-size: 0.9375rem; field-sizing: content; }
  .send {
    display: none; flex: none; width: 36px; height: 36px; padding: 8px; border: 0; border-radius: 50%;
    background: var(--brand); color: #fff; cursor: pointer;
  }
  .send svg { width: 20px; height: 20px; }
  .send:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  .left { color: var(--text-muted); font-size: 0.75rem; }
  .left.over { color: var(--text-danger); font-weight: 600; }
  @media (hover: none), (max-width: 600px) {
    :host { padding: 0 8px 8px; }
    .above { left: 8px; right: 8px; }
    .send { display: inline-flex; }
  }
`;
