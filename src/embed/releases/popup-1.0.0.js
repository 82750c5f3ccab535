function e(e,t){let n=document.createElement(e);return n.className=t,n.setAttribute(`part`,t),n}function t(e){let t=new CSSStyleSheet;return t.replaceSync(e),t}var n={ja:{open:`\u8a3a\u65ad\u3092\u306f\u3058\u3081\u308b`,close:`\u9589\u3058\u308b`},en:{open:`Start the diagnosis`,close:`Close`}},r=`slot,.gone .open{display:none}
.gone slot{display:block}
button{min-height:48px;padding:8px 28px;border:0;border-radius:4px;cursor:pointer}
button:focus-visible{outline:3px solid #2f4473;outline-offset:2px;box-shadow:0 0 0 2px #fff}
.open{justify-self:start;background:#2f4473;color:#fff;font:inherit;font-weight:600}
dialog{box-sizing:border-box;width:46rem;height:56rem;max-width:calc(100vw - 2rem);max-height:calc(100dvh - 2rem);padding:0;border:0;border-radius:6px;background:#fff;overscroll-behavior:contain}
dialog[open]{display:grid;grid-template-rows:auto 1fr}
dialog::backdrop{background:rgb(20 20 25/.6)}
dialog .frame{height:100%}
.close{justify-self:end;background:none;color:#222;font:16px system-ui,sans-serif}
.close:focus-visible{outline-offset:-4px}
@media(max-width:30rem){dialog{max-width:100vw;max-height:100dvh;border-radius:0}}
@media print{button,dialog{display:none}}`;function i({root:i,stage:o,frame:s},{lang:c,label:l},u,d){let f=e(`dialog`,`dialog`);return f.ariaLabel=s.title,f.addEventListener(`close`,d),f.addEventListener(`click`,({target:e,clientX:t,clientY:n})=>{let{left:r,right:i,top:a,bottom:o}=f.getBoundingClientRect();e===f&&(t<r||t>i||n<a||n>o)&&f.close()}),f.append(a(`close`,n[c].close,()=>f.close()),s),i.adoptedStyleSheets=[...i.adoptedStyleSheets,t(r)],o.append(a(`open`,l||n[c].open,u),f),f}function a(t,n,r){let i=e(`button`,t);return i.type=`button`,i.textContent=n,i.addEventListener(`click`,r),i}export{i as popupOf};