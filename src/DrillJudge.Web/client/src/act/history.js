/** Takes the list of earlier submissions afresh from the page itself, which knows best how it looks. */
export async function refreshHistory() {
  const place = document.querySelector('.workspace .history');
  if (!place) return;
  try {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
    if (!response.ok || !/html/.test(response.headers.get('Content-Type') ?? '')) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.workspace .history');
    if (fresh && !place.contains(document.activeElement)) place.replaceChildren(...document.adoptNode(fresh).childNodes);
  } catch {
    // The list is a convenience: the next page load has it.
  }
}
