export interface Mailer { readonly post: (mail: unknown) => Promise<void> }
