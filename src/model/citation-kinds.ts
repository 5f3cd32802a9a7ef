export const citationKinds = ['resolution', 'decision', 'statement', 'document', 'other-body'] as const;
export const citationContexts = ['named', 'inherited', 'own', 'form'] as const;
