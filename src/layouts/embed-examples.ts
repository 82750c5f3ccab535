/** Which scripts does the guide on embedding show to those who listen to the diagnosis? */

/** An event, anywhere on the page. */
export const listening = `document.addEventListener('cs-diagnosis:complete', function (event) {
  console.log(event.detail); // { name: 'complete' }
});`

/** What the visitor agrees to, as it becomes known. */
export const agreeing = `document.querySelector('cs-diagnosis')
  .setAttribute('consent', 'analytics marketing');`

/** Leads. What comes to nobody's knowledge is answered by nobody: the visitor is told so, and decides. */
export const taking = `const diagnosis = document.querySelector('cs-diagnosis');
diagnosis.addEventListener('cs-diagnosis:lead', async function (event) {
  const response = await fetch('/leads', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(event.detail.entries),
  });
  if (response.ok) event.detail.accept();
  else event.detail.reject();
});`
