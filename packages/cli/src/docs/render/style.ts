/** The one stylesheet of a dictionary: light and dark, from a phone's width up, no font and no picture from elsewhere. */
export const style = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#566070;--page:#fff;--panel:#f5f7fa;--edge:#dbe1e8;--link:#0b5cad;--mark:#fff4c9}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a7b1be;--page:#12171e;--panel:#1b222c;--edge:#323c49;--link:#7db7ff;--mark:#3d3714}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem 1rem;z-index:1}
header{padding:.8rem 1.5rem;border-bottom:1px solid var(--edge)}header a{color:inherit;font-weight:700;text-decoration:none}header span{color:var(--soft)}
.sheet{display:grid;grid-template-columns:13rem minmax(0,1fr);max-width:84rem;margin:0 auto}
.sheet>nav{padding:1.5rem;border-right:1px solid var(--edge);font-size:.9rem}
.sheet>nav h2{margin:0 0 .4rem;font-size:.8rem;border:0;padding:0;color:var(--soft);font-weight:600}
.sheet>nav ul{list-style:none;margin:0 0 1.4rem;padding:0}.sheet>nav a{display:block;padding:.15rem 0;text-decoration:none}
.sheet>nav a:hover{text-decoration:underline}.sheet>nav [aria-current]{color:var(--ink);font-weight:700}
main{padding:1.5rem 2.5rem 5rem;min-width:0}
h1{margin:.1rem 0 .4rem;font-size:2.2rem;line-height:1.15;letter-spacing:-.01em}
h2{margin:2.6rem 0 .7rem;padding-top:1.2rem;border-top:1px solid var(--edge);font-size:1.3rem;line-height:1.3}
p{max-width:46rem;margin:.7rem 0}li{max-width:46rem}
.sort{margin:0;color:var(--soft);font-size:.9rem}.lead{font-size:1.2rem;line-height:1.5}.quiet{color:var(--soft);font-size:.92rem}
.here ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:1rem 0;padding:0;font-size:.92rem}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.875em}
pre{max-height:34rem;overflow:auto;margin:.8rem 0;padding:1rem;border:1px solid var(--edge);border-radius:.5rem;background:var(--panel);line-height:1.5}
pre code{font-size:.82rem;overflow-wrap:normal}td[data-head=Example] code{overflow-wrap:anywhere}pre b{color:var(--link);font-weight:400}
figure{margin:1.4rem 0;overflow-x:auto}figure svg{display:block;max-width:none}
details{margin:.5rem 0;border:1px solid var(--edge);border-radius:.5rem}summary{padding:.55rem .9rem;cursor:pointer}
details>:not(summary){margin-left:.9rem;margin-right:.9rem}details table{width:calc(100% - 1.8rem)}
table{width:100%;margin:.8rem 0;border-collapse:collapse;font-size:.92rem;line-height:1.45}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.55rem .7rem;border-bottom:1px solid var(--edge);text-align:left;vertical-align:top}
th:first-child,td:first-child{padding-left:0}thead th{color:var(--soft);font-weight:600;font-size:.82rem}tbody th{min-width:9rem;font-weight:600}
tr:target{background:var(--mark)}
@media(max-width:62rem){
.sheet{grid-template-columns:minmax(0,1fr)}
.sheet>nav{order:2;border:0;border-top:1px solid var(--edge);padding:1.2rem}.sheet>nav ul{columns:2}
header{padding:.7rem 1.2rem}main{padding:1rem 1.2rem 3rem}h1{font-size:1.7rem}.lead{font-size:1.08rem}
}
@media(max-width:48rem){
table,tbody,tr,th,td{display:block;width:100%;overflow-wrap:anywhere}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
details table{width:auto}tbody th{min-width:0}tbody tr{padding:.7rem 0;border-bottom:1px solid var(--edge)}th,td{border:0;padding:.1rem 0}.none{display:none}
td[data-head]:before{content:attr(data-head) " ";color:var(--soft);font-size:.82rem}
}
@media print{.sheet>nav,.skip,.here{display:none}}
`;
