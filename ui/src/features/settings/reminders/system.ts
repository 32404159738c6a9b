/** Whose settings decide about notifications. */
export function system(userAgent = navigator.userAgent): "mac" | "windows" | "linux" {
  if (/Mac/.test(userAgent)) return "mac";
  return /Windows/.test(userAgent) ? "windows" : "linux";
}
