package nl.noaberwerk.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Encrypts secrets such as a BSN or a copy of a passport; equal texts give equal ciphers and can be looked up.
 *
 * <p>AES-256-GCM whose nonce is an HMAC of the text (so equal only for equal texts). The key's name stands before the
 * cipher; the first key encrypts, every key decrypts, so that keys can be replaced one by one.
 */
public final class SecretText {

    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;

    private final Map<String, Key> keys;

    private record Key(byte[] encryption, byte[] nonce) {}

    private SecretText(Map<String, Key> keys) {
        this.keys = keys;
    }

    /** With the keys of {@code noaberwerk.bsn.keys} (environment: NOABERWERK_BSN_KEYS). */
    public static SecretText configured() {
        return withKeys(ConfigProvider.getConfig().getValue("noaberwerk.bsn.keys", String.class));
    }

    /** @param named "name:base64 of 32 bytes", several separated by commas, the current one first */
    public static SecretText withKeys(String named) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (String one : named.split(",")) {
            String[] parts = one.strip().split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("A key is written as name:base64.");
            }
            keys.put(parts[0], key(Base64.getDecoder().decode(parts[1])));
        }
        return new SecretText(keys);
    }

    public String encrypt(String plain) {
        return encryptedWith(keys.keySet().iterator().next(), plain);
    }

    public String decrypt(String cipher) {
        String name = cipher.substring(0, cipher.indexOf(':'));
        byte[] all = Base64.getUrlDecoder().decode(cipher.substring(name.length() + 1));
        return new String(opened(known(name), all), StandardCharsets.UTF_8);
    }

    /** A whole file under the current key; {@link #decrypt(byte[])} gives it back. */
    public byte[] encrypt(byte[] plain) {
        String name = keys.keySet().iterator().next();
        byte[] label = (name + ":").getBytes(StandardCharsets.UTF_8);
        byte[] nonceAndCipher = sealed(known(name), plain);
        byte[] all = Arrays.copyOf(label, label.length + nonceAndCipher.length);
        System.arraycopy(nonceAndCipher, 0, all, label.length, nonceAndCipher.length);
        return all;
    }

    /** The file that {@link #encrypt(byte[])} made; its key must still be configured. */
    public byte[] decrypt(byte[] cipher) {
        int colon = 0;
        while (cipher[colon] != ':') {
            colon++;
        }
        String name = new String(cipher, 0, colon, StandardCharsets.UTF_8);
        return opened(known(name), Arrays.copyOfRange(cipher, colon + 1, cipher.length));
    }

    /** The text under every key, to search while keys are being replaced. */
    public List<String> encryptions(String plain) {
        return keys.keySet().stream().map(name -> encryptedWith(name, plain)).toList();
    }

    /** Whether the cipher was made with the current key; if not it should be stored anew. */
    public boolean isCurrent(String cipher) {
        return cipher.startsWith(keys.keySet().iterator().next() + ":");
    }

    private String encryptedWith(String name, String plain) {
        byte[] all = sealed(known(name), plain.getBytes(StandardCharsets.UTF_8));
        return name + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Nonce and cipher. */
    private static byte[] sealed(Key key, byte[] plain) {
        byte[] nonce = Arrays.copyOf(hmac(key.nonce(), plain), NONCE_BYTES);
        byte[] cipher = gcm(Cipher.ENCRYPT_MODE, key, nonce, plain);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + cipher.length);
        System.arraycopy(cipher, 0, all, NONCE_BYTES, cipher.length);
        return all;
    }

    private static byte[] opened(Key key, byte[] all) {
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        return gcm(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    private Key known(String name) {
        if (!keys.containsKey(name)) {
            throw new IllegalStateException("No key named " + name + " is configured.");
        }
        return keys.get(name);
    }

    private static Key key(byte[] secret) {
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes.");
        }
        // two keys from one secret, so that the nonce never depends on the key that encrypts
        return new Key(
                hmac(secret, "encryption".getBytes(StandardCharsets.US_ASCII)),
                hmac(secret, "nonce".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] gcm(int mode, Key key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.encryption(), "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("The secret cannot be read with this key.", tampered);
        }
    }
}
