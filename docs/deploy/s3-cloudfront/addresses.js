/** Which file answers an address? S3 knows no folders; runs in CloudFront Functions (runtime cloudfront-js-2.0). */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request
  const last = request.uri.slice(request.uri.lastIndexOf('/') + 1)
  if (last === '') {
    request.uri += 'index.html'
    return request
  }
  if (last.includes('.')) return request
  // Two slashes at the beginning would lead to another site.
  const address = `/${request.uri.replace(/^\/+/, '')}/`
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: address + parameters(request.querystring) } },
  }
}

function parameters(querystring) {
  const given = []
  for (const name of Object.keys(querystring)) {
    const { value, multiValue } = querystring[name]
    for (const one of multiValue || [{ value }]) given.push(one.value === '' ? name : `${name}=${one.value}`)
  }
  return given.length === 0 ? '' : `?${given.join('&')}`
}
