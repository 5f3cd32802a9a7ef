export const escapedText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const escapedAttribute = (text: string): string => escapedText(text).replaceAll('"', '&quot;');
