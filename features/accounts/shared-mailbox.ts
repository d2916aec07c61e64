/** Names of mailboxes that several people read, in the languages of the network and of its neighbours. */
const shared = new Set(
  `admin administration administracion administrator alcaldia ayuntamiento baskanlik belediye bilgi bilgiislem
  bildirim buergermeister burgermeister city cityhall comune contact contacto contato correo destek dimos duyuru
  ebelediye enquiries evrak feedback gemeinde gmina hello help helpdesk hukuk info information informacion inquiry
  it iletisim kalem kep kontakt mail mairie marketing mayor municipality municipio news newsletter no-reply noreply
  office opstina ozelkalem poczta postmaster posta presidency press primaria protokol rathaus reception registry
  sekretariat secretariat secretary sekreterlik service stadt support team townhall urzad webmaster yaziisleri`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether an address is, by its name, one that several people read: what it did could not be traced to one of them. */
export function isSharedMailbox(email: string): boolean {
  const name = email.slice(0, email.lastIndexOf("@")).split("+", 1)[0] ?? "";
  return shared.has(name) || shared.has(name.replace(/[._-]/g, "")) || shared.has(name.replace(/\d+$/, ""));
}
