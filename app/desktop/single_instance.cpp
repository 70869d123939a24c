// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace desktop {

namespace {

constexpr int patience = 500; // milliseconds

// Local to this person: the runtime folder is theirs alone.
QString socketName(const QString& dataFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .left(12);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    return QStringLiteral("%1/renqian-%2").arg(runtime, QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_name(socketName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("ok\n");
            socket->flush();
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::handedOver()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    // A window that hangs answers nothing: then this start goes on, and the database decides.
    if (other.waitForConnected(patience) && other.waitForReadyRead(patience))
        return true;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return false;
}

void SingleInstance::listenFor(const QString& dataFolder)
{
    m_server.close();
    m_name = socketName(dataFolder);
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace desktop
