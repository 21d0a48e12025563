// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Bouncy Castle makes of our objects. Run from source, in the folder of the objects:
//   java -cp bcprov.jar:bcpkix.jar:bcutil.jar Bc.java verify FILE.p7s [CONTENT]     the content, when it is inside
//   java -cp … Bc.java open FILE.p7m me.der me.p8 OUT                               as a recipient
//   java -cp … Bc.java open-shared FILE.p7m KEKFILE OUT                             under a shared key
// Exit code 0 when everything was right; the signers' names on the standard output.

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Security;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.KEKRecipientInformation;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceKEKRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipient;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.InputDecryptor;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

public class Bc {
    static byte[] read(String name) throws IOException {
        return Files.readAllBytes(Path.of(name));
    }

    /** AES-GCM over ciphertext and tag, as CMSAuthEnvelopedData hands them over; nothing before the tag is right. */
    static RecipientOperator gcm(Key key, AlgorithmIdentifier algorithm) {
        return new RecipientOperator(new InputDecryptor() {
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return algorithm;
            }

            public InputStream getInputStream(InputStream sealed) {
                try {
                    byte[] nonce = GCMParameters.getInstance(algorithm.getParameters()).getNonce();
                    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "BC");
                    cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key.getEncoded(), "AES"),
                        new GCMParameterSpec(128, nonce));
                    return new ByteArrayInputStream(cipher.doFinal(sealed.readAllBytes()));
                } catch (GeneralSecurityException e) {
                    throw new UncheckedIOException(new IOException(e));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    static class KeyAgreement extends JceKeyAgreeRecipient {
        KeyAgreement(PrivateKey key) {
            super(key);
        }

        public RecipientOperator getRecipientOperator(AlgorithmIdentifier wrap, AlgorithmIdentifier content,
            SubjectPublicKeyInfo sender, ASN1OctetString material, byte[] wrapped) throws CMSException {
            return gcm(extractSecretKey(wrap, content, sender, material, wrapped), content);
        }
    }

    static class Shared extends JceKEKRecipient {
        Shared(byte[] kek) {
            super(new SecretKeySpec(kek, "AES"));
        }

        public RecipientOperator getRecipientOperator(AlgorithmIdentifier wrap, AlgorithmIdentifier content,
            byte[] wrapped) throws CMSException {
            return gcm(extractSecretKey(wrap, content, wrapped), content);
        }
    }

    static void verify(CMSSignedData signed) throws Exception {
        X509CertificateHolder ca = new X509CertificateHolder(read("ca.der"));
        if (signed.getSignerInfos().size() == 0)
            throw new Exception("nobody signed");
        for (SignerInformation signer : signed.getSignerInfos()) {
            Object[] found = signed.getCertificates().getMatches(signer.getSID()).toArray();
            X509CertificateHolder certificate = (X509CertificateHolder) found[0];
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(certificate)))
                throw new Exception("signature is wrong");
            if (!certificate.isSignatureValid(
                    new JcaContentVerifierProviderBuilder().setProvider("BC").build(ca)))
                throw new Exception("not issued by the CA");
            System.out.println("good signature: " + certificate.getSubject());
        }
    }

    static byte[] open(byte[] der, boolean shared, String[] args) throws Exception {
        for (RecipientInformation recipient : new CMSAuthEnvelopedData(der).getRecipientInfos()) {
            if (shared && recipient instanceof KEKRecipientInformation)
                return recipient.getContent(new Shared(read(args[2])));
            if (shared || !(recipient instanceof KeyAgreeRecipientInformation))
                continue;
            X509CertificateHolder me = new X509CertificateHolder(read(args[2]));
            if (!recipient.getRID().match(me))
                continue;
            PrivateKey key = KeyFactory.getInstance("EC", "BC").generatePrivate(
                new PKCS8EncodedKeySpec(read(args[3])));
            return recipient.getContent(new KeyAgreement(key).setProvider("BC"));
        }
        throw new Exception("no recipient of that kind");
    }

    public static void main(String[] args) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        byte[] der = read(args[1]);
        if (args[0].equals("verify")) {
            verify(args.length > 2 ? new CMSSignedData(new CMSProcessableByteArray(read(args[2])), der)
                                   : new CMSSignedData(der));
            return;
        }
        boolean shared = args[0].equals("open-shared");
        byte[] content = open(der, shared, args);
        Files.write(Path.of(args[args.length - 1]), content);
    }
}
