/** The look of the index page: no script, no font, no picture from elsewhere. Follows the reader's choice of light or dark. */
export const indexPageStyle = `
:root{color-scheme:light dark;--ink:#16202c;--soft:#55657a;--line:#dbe2ea;--ground:#f6f8fa;--card:#fff;--accent:#0a5a8a;--mark:#e3f1f8;--code:#0f2233;--on-code:#dbe9f4}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf4;--soft:#9fb0c2;--line:#2a3947;--ground:#0e151c;--card:#16212b;--accent:#6fc1ee;--mark:#173447;--code:#0a1118;--on-code:#cfe2f1}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3.5rem;padding-bottom:2rem}
.name{display:flex;align-items:center;gap:.9rem}
.name svg{width:3rem;height:3rem;color:var(--accent)}
h1{font-size:2.6rem;line-height:1.1;letter-spacing:-.02em;margin:0}
.lead{font-size:1.2rem;max-width:46rem;margin:1rem 0 .4rem}
.soft{color:var(--soft)}
a{color:var(--accent);text-underline-offset:.18em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.2rem}
nav{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.4rem 0 0}
nav a{padding:.25rem .8rem;border:1px solid var(--line);border-radius:2rem;background:var(--card);text-decoration:none;text-transform:capitalize}
nav a:hover{border-color:var(--accent)}
h2{margin:0;font-size:1.3rem;line-height:1.3}
h2::first-letter{text-transform:uppercase}
main>section{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:1rem 1.5rem;padding:1.6rem 0;border-top:1px solid var(--line)}
.steps{display:grid;gap:1rem}
.apis{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(21rem,1fr))}
.step,article{min-width:0;padding:1.1rem 1.2rem;background:var(--card);border:1px solid var(--line);border-radius:.7rem}
.step{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:1.2rem;align-items:start}
article{display:flex;flex-direction:column}
article p{margin:.5rem 0 .8rem;color:var(--soft);flex:1}
h3{margin:0;font-size:1.05rem;line-height:1.35}
.step p{margin:.3rem 0 0}
.badge{float:right;margin-left:.6rem;padding:.05rem .55rem;border-radius:.4rem;background:var(--mark);font-size:.8rem;font-weight:600;white-space:nowrap}
code{font:.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre code{overflow-wrap:normal}
pre{margin:0;padding:.8rem 1rem;border-radius:.5rem;background:var(--code);color:var(--on-code);overflow-x:auto}
.links{margin-top:.7rem;display:flex;gap:1.2rem;font-weight:600}
footer{padding-top:1.2rem;padding-bottom:2.5rem;border-top:1px solid var(--line);color:var(--soft)}
@media(max-width:52rem){main>section,.step{grid-template-columns:minmax(0,1fr)}.apis{grid-template-columns:minmax(0,1fr)}h1{font-size:2.1rem}}
`;
