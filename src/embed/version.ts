/** Which release of the embed is this? Its copy `/embed/<version>.js` never changes. */
export const version = '1.0.0'
