/**
 * The page's style: paper, ink, one accent. Marks are backgrounds and underlines only, for padding inside
 * a word breaks the joining of its letters. Kinds differ by form as well as by colour.
 */
export const HTML_STYLE = `
:root{--paper:#faf6ee;--ink:#1e1b18;--soft:#665d52;--rule:#ddd3c2;--accent:#0e5a55;--wash:#e9efe6;--mark:#f4e2a4;--warn:#8a3b12;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--ink:#ebe4d7;--soft:#aba192;--rule:#37322b;--accent:#7cc7ba;--wash:#1c2b29;--mark:#584a1a;--warn:#e2a27c}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%;text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-inline-size:64rem;padding:clamp(1rem,4vw,3rem);background:var(--paper);color:var(--ink);font:400 1.0625rem/1.8 "Noto Naskh Arabic","Geeza Pro","Traditional Arabic","Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,h3,h4{margin:0;line-height:1.35;font-weight:700;text-wrap:balance}
h1,h2,h3,dt,.meta,.why,nav{font-family:"Markazi Text","Noto Naskh Arabic","Geeza Pro","Times New Roman",serif}
h1{font-size:1.35rem;color:var(--soft);font-weight:600}
h2{font-size:clamp(1.6rem,4.5vw,2.4rem)}
nav h2,.legend h2,.problems h2{font-size:1.1rem;border-block-start:2px solid var(--ink);padding-block:.5rem .35rem;margin-block-start:1.2rem}
h3{font-size:1.1rem;border-block-start:2px solid var(--ink);padding-block:.5rem .35rem}
h4{font-size:1.3rem;margin-block:2rem .6rem}
p{margin:0}ul{list-style:none;margin:0;padding:0}a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
nav{margin-block-start:1rem}nav ol{margin:0;padding-inline-start:1.6rem}nav li{padding-block:.35rem}nav a,nav small{display:block}nav a{inline-size:fit-content;max-inline-size:100%;padding-block:.1rem;text-decoration-color:var(--rule);text-underline-offset:.35em}nav small{color:var(--soft)}
.key del{display:inline}.key{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
article{display:grid;grid-template-columns:minmax(0,1fr) 15rem;grid-template-areas:"head head" "text facts";gap:1.6rem 3.5rem;margin-block-start:2.5rem;padding-block-start:2rem;border-block-start:1px solid var(--rule)}
article header{grid-area:head}.facts{grid-area:facts;align-self:start}.text{grid-area:text;max-inline-size:40rem}
.meta{color:var(--soft);display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-block-end:.4rem}
.note{color:var(--soft);font-size:.95rem}
dl{margin:0}dl>div{padding-block:.35rem}dt{color:var(--soft);font-size:.95rem}dd{margin:0}dd ul{line-height:1.75}dd b{color:var(--soft);font-weight:400;font-size:.9rem}
.shape{display:inline-block;inline-size:.5rem;block-size:.5rem;border:1.5px solid var(--accent);margin-inline-end:.5rem}
.shape.person{border-radius:50%}.shape.organisation{transform:rotate(45deg)}.shape.place{border-radius:50% 50% 50% 0}.shape.discovered{border-style:dashed;border-color:var(--warn);border-radius:50%}
.rows>p,blockquote{font-size:1.2rem;line-height:2;margin:0 0 1.1rem}
blockquote{border-inline-start:3px solid var(--rule);padding-inline-start:1rem}
.item{padding-inline-start:1.4rem;position:relative}.item::before{content:"–";position:absolute;inset-inline-start:.3rem;color:var(--soft)}
.name,.figure{text-decoration-line:underline;text-decoration-thickness:1.5px;text-underline-offset:.4em;text-decoration-skip-ink:none}
.name{text-decoration-color:var(--accent)}
.name.person{text-decoration-style:dotted;text-decoration-thickness:2px}.name.organisation{text-decoration-style:double}.name.place{text-decoration-style:dashed}
.name.discovered{text-decoration-style:wavy;text-decoration-thickness:1px;text-decoration-color:var(--warn)}
.figure{text-decoration-color:var(--soft);text-decoration-thickness:1px}
.quote{background:var(--wash)}
.date{background:var(--mark)}.date.inferred{border-block-end:1.5px dashed var(--soft)}
.day{color:var(--soft);font-size:.72em;line-height:1;margin-inline:.3em .1em;white-space:nowrap}
.quote .day,.quote .name{background:none}
.cut{color:var(--soft);font-size:.95rem;line-height:1.7;border-inline-start:2px dashed var(--rule);padding-inline-start:.9rem;margin-block:0 .8rem}
.cut+p,.cut+h4{margin-block-start:1.4rem}
.rows{margin-block-start:.8rem}.why{color:var(--warn)}.why small{color:var(--soft)}
del{display:block;text-decoration-thickness:1px;text-decoration-color:var(--soft)}
.headlines li{padding-block:.35rem;border-block-end:1px solid var(--rule)}
.problems{margin-block-start:3rem}.problems li{padding-block:.45rem;border-block-end:1px solid var(--rule)}.problems code{font:inherit;color:var(--soft)}.problems .error{color:var(--warn)}
@media (max-width:52rem){article{grid-template-columns:minmax(0,1fr);grid-template-areas:"head" "facts" "text";gap:1.2rem}.facts dl{display:flex;flex-wrap:wrap;gap:0 1.6rem}.facts dd ul{display:flex;flex-wrap:wrap;gap:0 1rem}.text{max-inline-size:none}.rows>p,blockquote{font-size:1.15rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--accent:#000;--wash:#f2f2f2;--mark:#eee;--warn:#000;color-scheme:light}body{max-inline-size:none;padding:0;font-size:11pt}nav{display:none}h2,h3,h4{break-after:avoid}article+article{break-before:page}}
`;
