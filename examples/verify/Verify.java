import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Verify {
  /** Whether the request comes from someone who knows the secret and is less than five minutes old. Names in lower case. */
  public static boolean verify(String secret, Map<String, String> headers, byte[] body, Instant now)
      throws GeneralSecurityException {
    String sent = headers.getOrDefault("webhook-timestamp", "");
    if (!sent.matches("\\d{1,12}")) return false;
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(sent)), now).abs();
    if (age.compareTo(Duration.ofMinutes(5)) > 0) return false;
    byte[] key = secret.startsWith("whsec_") ? Base64.getDecoder().decode(secret.substring(6)) : secret.getBytes(UTF_8);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    mac.update((headers.getOrDefault("webhook-id", "") + "." + sent + ".").getBytes(UTF_8));
    byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(UTF_8);
    for (String given : headers.getOrDefault("webhook-signature", "").split(" "))
      if (MessageDigest.isEqual(expected, given.getBytes(UTF_8))) return true;
    return false;
  }
}
