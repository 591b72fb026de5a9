import { css } from 'lit';

/** The look of buttons; for every shadow root that holds one. */
export const buttonStyles = css`
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; position: relative;
    box-sizing: border-box; min-height: 32px; min-width: 60px; padding: 5px 12px;
    border: 1px solid #ffffff14; border-radius: 8px;
    color: #fff; font: 500 0.875rem / 1.25 var(--font); text-decoration: none; text-align: center;
    overflow-wrap: anywhere; cursor: pointer; transition: background-color 120ms;
  }
  .button.primary { background: var(--brand); }
  .button.primary:hover { background: var(--brand-hover); }
  .button.success { background: var(--success); }
  .button.success:hover { background: var(--success-hover); }
  .button.danger { background: var(--danger); }
  .button.danger:hover { background: var(--danger-hover); }
  .button.secondary { background: var(--secondary); border-color: var(--border-subtle); color: var(--text-strong); }
  .button.secondary:hover { background: var(--secondary-hover); }
  .button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  .button:disabled { opacity: 0.5; cursor: not-allowed; }
  .button[aria-disabled] { cursor: wait; }
  .button[aria-disabled] > :not(.dots) { visibility: hidden; }
  .button svg { width: 16px; height: 16px; flex: none; }
  .dots { position: absolute; display: inline-flex; gap: 4px; }
  .dots i { width: 6px; height: 6px; border-radius: 50%; background: currentColor; animation: dot 1.2s infinite; }
  .dots i:nth-child(2) { animation-delay: 0.2s; }
  .dots i:nth-child(3) { animation-delay: 0.4s; }
  @keyframes dot { 0%, 60%, 100% { opacity: 0.3; } 30% { opacity: 1; } }
  @media (prefers-reduced-motion: reduce) {
    .dots i { animation: none; }
    .button { transition: none; }
  }
`;

/** Discord's look of components; for the shadow roots that hold `components()` templates. */
export const componentStyles = css`
  .components { display: flex; flex-direction: column; gap: 8px; margin-top: 4px; }
  .container {
    display: flex; flex-direction: column; gap: 8px; box-sizing: border-box; width: 100%; max-width: 600px;
    padding: 16px; border: 1px solid var(--border-subtle); border-radius: 8px;
    background: var(--background-raised);
  }
  .container.accented { padding-left: 14px; border-left: 4px solid var(--accent); }
  @media (max-width: 600px) {
    .container, .container.accented { padding: 12px; }
    .section { gap: 8px; }
  }
  .row { display: flex; flex-wrap: wrap; gap: 8px; }
  .row page-select { flex: 1 1 100%; max-width: 400px; }
  .section { display: flex; align-items: flex-start; gap: 16px; }
  .section .texts { flex: 1; min-width: 0; }
  .section .accessory { flex: none; max-width: 45%; }
  .separator.small { margin: 0; height: 1px; }
  .separator.large { margin: 8px 0; height: 1px; }
  .separator.line { background: var(--border-subtle); }
  .not-drawn { padding: 8px; border: 1px dashed var(--border-strong); border-radius: 8px; color: var(--text-muted); font-size: 0.875rem; }
`;
