/** How a document looks on a screen and on paper. */
export const htmlStyle = `
:root { color-scheme: light; --ink: #1c2330; --soft: #5f6b7a; --line: #dfe4ea; --accent: #0b5cad; }
* { box-sizing: border-box; }
body { margin: 0; background: #f2f4f7; color: var(--ink); font: 14px/1.5 system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; }
main { max-width: 52rem; margin: 2rem auto; padding: 3rem; background: #fff; border-top: 4px solid var(--accent); box-shadow: 0 1px 4px rgb(0 0 0 / 12%); }
header { display: flex; justify-content: space-between; align-items: flex-end; gap: 2rem; margin-bottom: 2.5rem; }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2, dt, thead th, .kind, .due span { margin: 0; color: var(--soft); font-size: 0.75rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
header .due { margin: 0; font-size: 1.5rem; font-weight: 650; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
header .due span { display: block; }
.parties { display: grid; grid-template-columns: 1fr 1fr auto; gap: 2rem; margin-bottom: 2.5rem; }
.parties p { margin: 0.25rem 0 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto auto; gap: 0.2rem 1rem; margin: 0; align-content: start; }
dt { padding-top: 0.15rem; }
dd { margin: 0; white-space: nowrap; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 500; }
.lines th, .lines td { padding: 0.55rem 1rem 0.55rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.lines th:last-child, .lines td:last-child { padding-right: 0; }
.lines td:first-child { overflow-wrap: anywhere; min-width: 9rem; }
.amount { text-align: right !important; white-space: nowrap; font-variant-numeric: tabular-nums; }
.period { white-space: nowrap; color: var(--soft); }
.totals { width: auto; min-width: 60%; margin: 1.5rem 0 0 auto; }
.totals th, .totals td { padding: 0.3rem 0 0.3rem 2rem; }
.totals .due th, .totals .due td { padding-top: 0.7rem; border-top: 2px solid var(--ink); font-size: 1.1rem; font-weight: 650; }
.part { margin-top: 3rem; padding-top: 1.5rem; border-top: 2px solid var(--line); }
.part > h2 { margin-bottom: 1.25rem; color: var(--ink); font-size: 1.1rem; letter-spacing: 0; text-transform: none; }
.part .parties { grid-template-columns: 1fr 1fr; margin-bottom: 1.5rem; }
.payment { margin-top: 2rem; padding: 0.9rem 1.1rem; background: #f2f4f7; break-inside: avoid; }
.payment dl { justify-content: start; }
.payment dd { white-space: normal; overflow-wrap: anywhere; }
.all { margin-top: 3rem; }
.note { margin: 1.5rem 0 0; color: var(--soft); }
thead { display: table-header-group; }
tr, .totals, .parties { break-inside: avoid; }
.part > h2 { break-after: avoid; }
@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; border: 0; box-shadow: none; } @page { margin: 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5f6b7a; } } }
@media (max-width: 40rem) { main { margin: 0; padding: 1.5rem; } .parties { grid-template-columns: 1fr; } header { display: block; } header .due { text-align: left; } }
`;
